import { remembered } from '@onrecord/record'
import { UNNAMED } from './lists/anonymous.ts'
import { COUNTRY_NAMES, type Country, DEMONYMS } from './lists/countries.ts'
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from './lists/first-names.ts'
import { FEMALE_WORDS, KIN, KINSMEN, KINSWOMEN, MALE_WORDS } from './lists/kinship.ts'
import { BODIES, DOCUMENTS, GROUPS, SUFFIXES } from './lists/organisations.ts'
import { PEOPLE } from './lists/people.ts'
import { CALLINGS, OFFICES, PORTFOLIOS } from './lists/roles.ts'
import { HERS, HIS, HONORIFICS, OFFICES_BY_LETTERS, RANKS, SHORT_OFFICES } from './lists/titles.ts'
import type { Token } from './tokens.ts'

export type Sex = 'm' | 'f' | null

/** A noun in the singular, by English rules of ending; a word that is no plural comes back as it is. */
export const singular = remembered((word) => {
  if (/(?:ss|us|is|police|media)$/.test(word)) return word
  if (/men$/.test(word)) return word.replace(/men$/, 'man')
  if (/children$/.test(word)) return word.replace(/ren$/, '')
  if (/ies$/.test(word) && word.length > 4) return word.replace(/ies$/, 'y')
  if (/(?:ches|shes|xes|sses)$/.test(word)) return word.replace(/es$/, '')
  return word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word
})

/** Words that mean one role, and spellings of one word. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    spokesman: 'spokesperson',
    rep: 'representative',
    spokeswoman: 'spokesperson',
    chairman: 'chair',
    chairwoman: 'chair',
    chairperson: 'chair',
    chairlady: 'chair',
    ceo: 'executive',
    councilor: 'councillor',
    councilman: 'councillor',
    councilwoman: 'councillor',
    councilmember: 'councillor',
    congressman: 'representative',
    congresswoman: 'representative',
    defence: 'defense',
    organizer: 'organiser',
    adviser: 'advisor',
    doctor: 'doctor',
    physician: 'doctor',
    actress: 'actor',
    headmaster: 'headteacher',
    headmistress: 'headteacher',
    keeper: 'goalkeeper',
    policewoman: 'policeman',
    businesswoman: 'businessman',
    labour: 'labor',
    premier: 'premier',
    protestor: 'protester',
    neighbor: 'neighbour',
    study: 'paper',
    research: 'paper',
    author: 'researcher',
    team: 'researcher',
    justice: 'judge',
    firm: 'company',
    corporation: 'company',
  }),
)

/** The form under which a role or a noun is looked up. */
export const lemma = (word: string): string => {
  const one = singular(word)
  return SAME.get(one) ?? (EX.test(one) && !KIN.has(one) ? lemma(one.slice(3)) : one)
}

/** `the ex-manager` */
const EX = /^ex-\p{L}{3}/u

export const countryOf = (phrase: string): Country | null =>
  COUNTRY_NAMES.get(phrase.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '')) ?? null

export const demonymOf = (word: string): Country | null =>
  DEMONYMS.get(word.toLowerCase()) ?? DEMONYMS.get(singular(word.toLowerCase())) ?? null

type Word = Pick<Token, 'lower'>

const bare = (token: Word): string => token.lower.replace(/\.$/, '')

export const isHonorific = (token: Token): boolean => token.capital && HONORIFICS.has(bare(token))
/** A title before a name: `Mr`, `Gen.`, `Sen`, `Professor`. */
export const isTitle = (token: Token): boolean =>
  token.capital && (HONORIFICS.has(bare(token)) || RANKS.has(bare(token)) || SHORT_OFFICES.has(bare(token)) || isLettersOfOffice(token))
/** `AG` and `PM`, in capitals. */
export const isLettersOfOffice = ({ text, lower }: Token): boolean => OFFICES_BY_LETTERS.has(lower) && /^\p{Lu}+$/u.test(text)
export const officeOfTitle = (token: Token): string | null => SHORT_OFFICES.get(bare(token)) ?? null

/** A noun for one who does or is something, in the singular or plural. */
export const isRole = ({ lower }: Word): boolean => meansRole(lower)
const meansRole = remembered((lower): boolean => {
  const one = singular(lower)
  const tail = one.includes('-') ? (one.split('-').at(-1) as string) : one
  // `president-elect`, `mum-of-three`
  if (/-(?:elect|designate)$/.test(one)) return OFFICES.has(one.replace(/-\p{L}+$/u, ''))
  if (KIN.has(/^(.+)-of-/.exec(one)?.[1] ?? '')) return true
  // `signalwoman`
  if (/[a-z]{3}wom[ae]n$/.test(lower)) return true
  if (/[a-z](?:ologist|ographer|ician|onomist)$|^\d+-year-old$/.test(one)) return true
  return [lower, one, tail].some(
    (word) => OFFICES.has(word) || CALLINGS.has(word) || KIN.has(word) || MALE_WORDS.has(word) || FEMALE_WORDS.has(word),
  )
})
/** A noun that the lists know for one who does something; other nouns in -er may mean anybody. */
export const isCallingWord = (head: string): boolean => isRole({ lower: head })
export const isOffice = (word: string): boolean => OFFICES.has(word) || OFFICES.has(singular(word))
export const isKin = (word: string): boolean => KIN.has(singular(word))
export const isPortfolio = ({ lower }: Word): boolean => PORTFOLIOS.has(lower)
export const isBody = ({ lower }: Word): boolean => BODIES.has(lower) || BODIES.has(singular(lower))
export const isDocument = ({ lower }: Word): boolean => [lower, singular(lower), `${lower}s`].some((word) => DOCUMENTS.has(word))
export const isGroup = ({ lower }: Word): boolean => GROUPS.has(lower) || (PEOPLE.has(singular(lower)) && singular(lower) !== lower)
export const isSuffix = ({ lower }: Word): boolean => SUFFIXES.has(lower)
export const isUnnamed = ({ lower }: Word): boolean => UNNAMED.has(lower)

/** The sex that a title, a role or a kinship tells. */
export function sexOfWord(word: string): Sex {
  const lower = singular(word.toLowerCase().replace(/\.$/, ''))
  if (MALE_WORDS.has(lower) || KINSMEN.has(lower) || HIS.has(lower)) return 'm'
  if (FEMALE_WORDS.has(lower) || KINSWOMEN.has(lower) || HERS.has(lower) || word.toLowerCase() === 'ms') return 'f'
  return null
}

/** The sex that a first name tells; null for names of both sexes and for unknown ones. */
export function sexOfName(name: string): Sex {
  const lower = name.toLowerCase()
  const first = lower.split('-')[0] as string
  for (const form of first.length > 2 ? [lower, first] : [lower]) {
    if (FEMALE_NAMES.has(form)) return 'f'
    if (MALE_NAMES.has(form)) return 'm'
  }
  return null
}
export const isFirstName = (name: string): boolean => sexOfName(name) !== null || EITHER_NAMES.has(name.toLowerCase())

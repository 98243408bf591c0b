import { affiliationIn } from './complement.ts'
import { NOBODY, type Part } from './description.ts'
import { isRole, lemma } from './lexicon.ts'
import { partOf } from './segment.ts'
import type { Token } from './tokens.ts'

/** Verbs of those at a head, with what they are called; `runs` gives no role. */
const LEADS = new Map<string, string | null>([
  ['leads', 'leader'],
  ['chairs', 'chair'],
  ['heads', 'head'],
  ['runs', null],
  ['manages', null],
  ['directs', 'director'],
  ['coaches', 'coach'],
  ['edits', 'editor'],
  ['owns', 'owner'],
  ['founded', 'founder'],
])

/** What a clause tells of somebody: `who chairs the board`, `who teaches law at Fenn University`, `who is a nurse`. */
export function clauseOf(text: string, verb: Token, segment: readonly Token[]): Part | null {
  const at = segment.findIndex(({ lower }, i) => i > 1 && i < 8 && PLACED_AT.has(lower))
  const isAtNamed = at > 0 && segment.slice(at).some(({ capital }) => capital)
  const hasBeen = verb.lower === 'has' && segment[2]?.lower === 'been'
  if (IS.has(verb.lower) || hasBeen) {
    const is = segment.slice(hasBeen ? 3 : 2)
    return is[0] && ARTICLES.has(is[0].lower) && isRolePhrase(is) ? roleOnly(partOf(text, is)) : null
  }
  const asWhat = verb.lower === 'served' || verb.lower === 'serves' ? segment.findIndex(({ lower }) => lower === 'as') : -1
  if (asWhat === 2 && isRolePhrase(segment.slice(3))) return roleOnly(partOf(text, segment.slice(3)))
  if (WORKS.has(verb.lower)) return at > 0 ? { ...NOBODY, affiliation: affiliationIn(text, segment.slice(at)) } : null
  const role = LEADS.get(verb.lower)
  if (role === undefined) return null
  // `who owns a shop and gave £2`: a second verb is not what is owned
  const second = segment.findIndex(
    ({ lower }, i) => lower === 'and' && segment[i + 1]?.capital === false && /ed$/.test(segment[i + 1]?.lower ?? ''),
  )
  const part = partOf(text, segment.slice(2, second < 0 ? undefined : second))
  // `who heads the burns unit at Fenn Hospital`, `who leads the opposition on the city council`: what is named, or is a body of its own
  const isAtBody = at > 0 && (isAtNamed || segment[at]?.lower === 'on')
  const whole =
    part.name === null && isAtBody ? affiliationIn(text, [{ ...(segment[at] as Token), lower: 'at' }, ...segment.slice(at + 1)]) : null
  const body = whole ?? part.name?.text ?? part.noun
  return {
    ...NOBODY,
    roles: role === null ? [] : [{ text: role, head: lemma(role), words: new Set([lemma(role)]) }],
    affiliation: body ?? null,
  }
}

/** A part without what belongs to a phrase of its own. */
const roleOnly = ({ roles, affiliation, country, sex }: Part): Part => ({ ...NOBODY, roles, affiliation, country, sex })

const IS = new Set(['is', 'was', 'became'])
const ARTICLES = new Set(['a', 'an', 'the'])
const WORKS = new Set('teaches studies works researches lectures practises practices worked taught'.split(' '))
const PLACED_AT = new Set(['at', 'for', 'on', 'of'])

/** Whether words say what somebody is: `a doctor`, `the board's chair`. */
export const isRolePhrase = (segment: readonly Token[]): boolean => {
  const first = segment[0] as Token
  return /^(?:a|an|the|its|his|her|their|one)$/.test(first.lower) || segment.slice(0, 6).some((token) => isRole(token)) || first.possessive
}

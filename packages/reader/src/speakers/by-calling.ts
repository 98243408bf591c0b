import { words } from '../lists/words.ts'
import type { Description } from './description.ts'
import { isCallingWord, isKin, isOffice } from './lexicon.ts'
import { MILITARY } from './lists/titles.ts'
import { agrees, type Member } from './member.ts'
import { pronounOf } from './pronoun.ts'
import { canRun, isOfOtherParty, RUNNING } from './running.ts'
import type { Scene } from './scene.ts'
import type { Sighting } from './timeline.ts'

const MILITARY_WORDS = new Set(['defense', 'military', 'army', 'commander', 'navy', 'general', 'force'])
const LEGISLATORS = new Set(['mp', 'msp', 'mep', 'mla', 'senator', 'representative', 'lawmaker', 'legislator', 'councillor', 'delegate'])
/** Offices by which a politician just named without one is called. */
const POLITICAL = new Set([
  ...LEGISLATORS,
  'minister',
  'mayor',
  'governor',
  'secretary',
  'premier',
  'chancellor',
  'ambassador',
  'envoy',
  'partisan',
])

/** Whom a phrase cannot mean: in whose words it stands, and who is named in what it is said to say. */
export type Besides = { readonly teller: Member | null; readonly beside: ReadonlySet<Member> }

/** A role that nobody is known to hold, and a person of whom no role is known: one, where title or manner of speech makes the link and
 *  nobody else stands near. `General Ashtiani … the defence minister`; `Maria Lind … the former teacher`.
 *  @returns undefined where nobody, or more than one, is so called */
export function calledBy(scene: Scene, description: Description, { teller, beside }: Besides): Member | undefined {
  const { timeline, text, outline } = scene
  const role = description.roles[0]
  if (!role) return undefined
  if (PARENT_OF.test(description.noun ?? '')) return onlyOne(scene, description, (member) => member !== teller, NEAR)
  if (isKin(role.head)) return undefined
  if (ON_TRIAL.has(role.head)) return onlyOne(scene, description, (member) => isOnTrial(text, member))
  if (COUNSEL.has(role.head) && description.affiliation === null) {
    const counsel = onlyOne(scene, description, (member) => isCounsel(text, member))
    if (counsel) return counsel
  }
  const isMilitary = [...role.words].some((word) => MILITARY_WORDS.has(word))
  const isYours = description.owner !== null && ['i', 'you', 'we'].includes(pronounOf(description.owner)?.toLowerCase() ?? '')
  const isCalling = !isYours && isCallingWord(role.head) && !isOffice(role.head) && !/ of /.test(role.text)
  const isPolitical = POLITICAL.has(role.head) && !/ of /.test(role.text)
  const isRunning = RUNNING.has(role.head) && description.owner === null
  const isAge = AGE.test(description.noun ?? '')
  const isRuler = role.head === 'leader' && description.owner === null && !/ of /.test(role.text)
  if (!isMilitary && !isCalling && !isPolitical && !isRunning && !isAge && !isRuler) return undefined
  // a party is no office's own body
  const asked = isRunning ? { ...description, affiliation: null } : description
  const fits = (member: Member) => {
    if (member === teller || beside.has(member) || isOfOtherParty(text, member, description)) return false
    if (member.kind !== 'person' || member.isPlural || !member.name || !agrees(member, asked)) return false
    if (hasTurns(text, member)) return false
    const known = member.roles.filter(({ text }) => text !== '')
    if (isMilitary) return known.length === 0 && isSoldier(member)
    if (isRunning) return canRun(member)
    if (isRuler) return known.some(({ head }) => RULERS.has(head))
    if (isPolitical)
      return known.every(({ head }) =>
        role.head === 'partisan'
          ? POLITICAL.has(head) || RUNNING.has(head) || head === 'deputy'
          : head === 'spokesperson' && LEGISLATORS.has(role.head),
      )
    return !known.some(({ head }) => isOffice(head) && !isOffice(role.head) && isOnlyOffice(head))
  }
  const sightings = [...timeline.before(description.span[0], fits, isMilitary ? 3 : 2)]
  const near = sightings.map(({ member }) => member)
  const [nearest, second] = sightings
  // one of a party is whoever rose last
  if (role.head === 'partisan' && nearest && second && outline.paragraph(nearest.at) > outline.paragraph(second.at)) return nearest.member
  // a single word of which nothing else is known may be a club or a town
  const sure = near.filter(({ name, title, sex }) => (name?.words.length ?? 0) > 1 || title !== null || sex !== null)
  const [only, ...others] = isMilitary ? near : sure
  if (others.length === 0) return only
  if (isRunning) {
    const plain = sure.filter(({ roles }) => roles.every(({ head, text }) => text === '' || RUNNING.has(head)))
    return plain.length === 1 ? plain[0] : lastRisen(scene, sightings, description)
  }
  return EPITHETS.has(role.head) || isAge || isRuler ? lastRisen(scene, sightings, description) : undefined
}

/** Who can be called a leader: `the Baltic leader`. */
const RULERS = words('president minister premier chancellor king queen prince sheikh emir sultan')

/** What a person in the news is called by for a change, when just named: `the tycoon`. */
const EPITHETS = words(
  'businessman businesswoman billionaire millionaire tycoon mogul magnate developer star actor actress singer comedian entertainer neurosurgeon surgeon veteran politician newcomer',
)
const AGE = /^\d+-year-old\b/

/** Of several, the one who was last a sentence's subject or a speaker, if no other was in the same sentence, and if the phrase is a subject too:
 *  `Hale thanked Lind. The billionaire added …`. */
function lastRisen({ outline, text }: Scene, sightings: readonly Sighting[], { span, article }: Description): Member | undefined {
  const before = text.slice(outline.sentenceStart(span[0]), span[0])
  if (article !== 'definite' || !(before === '' || OPENED.test(before))) return undefined
  const risen = sightings.filter(({ isSubject, isSource, isInContent }) => (isSubject || isSource) && !isInContent)
  const [last, second] = risen
  return last && (!second || outline.sentence(second.at) < outline.sentence(last.at)) ? last.member : undefined
}

/** What stands before a sentence's subject: a quotation, or a phrase before a comma. */
const OPENED = /[”"’']\s$|^[^,]{1,60}, $|^(?:And|But|Then|Later|Now|Still|Yet|Instead|Meanwhile) $/

/** Whether somebody has turns of a transcript: there the others say `you`, and no office. */
const hasTurns = (text: string, { phrases }: Member): boolean =>
  phrases.slice(0, LOOKED_AT).filter(([, end]) => /^(?:, \p{Lu}[\p{Lu} ]{1,20})?:/u.test(text.slice(end, end + LABEL))).length >=
  FEWEST_TURNS
const FEWEST_TURNS = 3
const LABEL = 24

/** Who stands before a court: `the accused`. */
const ON_TRIAL = new Set(['accused', 'defendant'])
const isOnTrial = (text: string, { phrases }: Member): boolean =>
  phrases.slice(0, LOOKED_AT).some(([, end]) => TRIED.test(text.slice(end, end + AFTER_NAME)))
const TRIED =
  /^(?:,[^.;]{0,40},)? (?:denies|denied|has denied|pleaded|pleads|has pleaded|is accused of|was accused of|is charged|was charged|faces|stands accused|is on trial|went on trial|admits)\b/
const COUNSEL = new Set(['lawyer', 'attorney', 'solicitor', 'barrister', 'counsel', 'advocate'])
/** `Kenneth Baird, for the defence,` */
const isCounsel = (text: string, { phrases }: Member): boolean =>
  phrases.slice(0, LOOKED_AT).some(([, end]) => FOR_A_SIDE.test(text.slice(end, end + AFTER_NAME)))
const FOR_A_SIDE =
  /^,? (?:for the (?:defence|defense|prosecution|crown|state|family|accused|defendant|claimant|plaintiff)|defending|prosecuting|appearing for|representing)\b/i
const AFTER_NAME = 80
/** Phrases looked at for one person. */
const LOOKED_AT = 8

/** `The mother of two`, `the father-of-three`. */
const PARENT_OF = /^(?:grand)?(?:mother|father|mum|mom|dad|parent)(?: of |-of-)(?:one|two|three|four|five|six|seven|eight|nine|ten|\d)/i
/** Paragraphs within which an epithet can mean who stood there last. */
const NEAR = 2

/** The only person who stands near and passes. */
function onlyOne(
  { timeline }: Scene,
  description: Description,
  passes: (member: Member) => boolean,
  paragraphs?: number,
): Member | undefined {
  const fits = (member: Member) =>
    member.kind === 'person' && member.name !== null && !member.isPlural && passes(member) && agrees(member, { ...description, roles: [] })
  const [only, ...others] = [...timeline.before(description.span[0], fits, paragraphs)]
  return others.length === 0 ? only?.member : undefined
}

const isSoldier = ({ title }: Member): boolean =>
  title !== null && MILITARY.has(title.toLowerCase().replace(/\.$/, '').split(' ')[0] as string)

/** Words of state that exclude another calling: a minister is not `the goalkeeper` of the page. */
const isOnlyOffice = (head: string): boolean => ['minister', 'judge', 'president', 'mayor', 'spokesperson', 'prosecutor'].includes(head)

import { body, place } from './body.ts'
import { type Name, NOBODY, type Part } from './description.ts'
import { frontOf } from './front.ts'
import { isBody, isOffice, isPortfolio, isRole } from './lexicon.ts'
import { CUTS, DEFINITE, INDEFINITE, PARTICLES, POSSESSIVE, SUBJECTS } from './lists/function-words.ts'
import { PORTFOLIO_TOPICS } from './lists/roles.ts'
import { nameOf, nameStart } from './name.ts'
import { person } from './person.ts'
import { isEnvoy, postEnd } from './post.ts'
import { thing } from './thing.ts'
import { printed, type Token } from './tokens.ts'

/** The name in `a lawyer named Oren Lund`. */
const calledIn = (text: string, complement: readonly Token[]): Name | null =>
  complement[0]?.lower === 'named' && complement[1]?.capital
    ? nameOf(
        text,
        complement.slice(1).filter(({ capital }) => capital),
      )
    : null

/** Where the name begins in the complement of an office: `Secretary of State | Ann Orlow`; 0 where it has none. */
function officeEnd(head: readonly Token[], complement: readonly Token[]): number {
  const [of, topic] = complement
  const office = head.at(-1)
  if (!/^(?:of|for)$/.test(of?.lower ?? '') || !office?.capital || !isOffice(office.lower) || !topic?.capital || !isTopic(topic)) return 0
  const stop = complement.findIndex(({ capital, lower }, i) => i > 1 && !capital && !PARTICLES.has(lower) && !TOPIC_LINKS.has(lower))
  if (stop > 0) return 0
  let end = 2
  while (end < complement.length && (isTopic(complement[end] as Token) || TOPIC_LINKS.has((complement[end] as Token).lower))) end++
  // `Minister of Water and | Sanitation`: a subject that no list has
  if (TOPIC_LINKS.has((complement[end - 1] as Token).lower)) return 0
  return end < complement.length && end + nameStart(complement.slice(end)) === end ? end : 0
}

/** Where the name begins behind where somebody is sent: `ambassador to Britain | Ann Orlow`; 0 where it does not. */
function sentTo(text: string, head: readonly Token[], complement: readonly Token[]): number {
  if (!isEnvoy(head.at(-1)) || complement[0]?.lower !== 'to') return 0
  const from = complement[1]?.lower === 'the' ? 2 : 1
  const end = postEnd(text, complement, from)
  return end > from && end < complement.length && end + nameStart(complement.slice(end)) === end ? end : 0
}

/** Where the role begins behind the name of a body: `Bank of Fenn | governor Ann Orlow`; 0 where none does. */
function roleAfterBody(head: readonly Token[], complement: readonly Token[]): number {
  const last = head.at(-1)
  if (complement[0]?.lower !== 'of' || !last?.capital || !isBody(last)) return 0
  const at = complement.findIndex(({ capital, lower }, i) => i > 0 && !capital && lower !== 'the' && lower !== 'and' && lower !== '&')
  if (at < 2) return 0
  const rest = complement.slice(at)
  const before = rest.slice(0, nameStart(rest))
  const lead = before.at(-1)
  return lead && isRole(lead) && before.every((token) => !token.capital && (isRole(token) || isPortfolio(token) || isTopic(token))) ? at : 0
}

const isTopic = ({ lower }: Token): boolean => PORTFOLIO_TOPICS.has(lower) || lower === 'police'
const TOPIC_LINKS = new Set(['and', 'for', '&'])

/** Whether a word tells what somebody is doing, or what was done to him: `a man walking his dog`, `a farmer accused of theft`. */
function isDoing(tokens: readonly Token[], i: number): boolean {
  const [before, word, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]]
  if (!before || before.capital || !isRole(before)) return false
  if (/[a-z]{2}ing$/.test(word.lower)) return !isRole(word) && (next === undefined || AFTER_DOING.has(next.lower) || CUTS.has(next.lower))
  return DONE.has(word.lower) && next !== undefined && CUTS.has(next.lower)
}
const AFTER_DOING = new Set([...DEFINITE, ...INDEFINITE, ...POSSESSIVE, 'down', 'up', 'out', 'home', 'past', 'through', 'there', 'nearby'])
const DONE = new Set(
  'accused charged convicted suspected found caught arrested jailed held injured hurt killed wounded employed hired trained'.split(' '),
)

/** Reads a noun phrase without commas: determiner, possessor, head and complement. */
export function partOf(text: string, tokens: readonly Token[]): Part {
  const last = tokens.at(-1)
  if (
    last &&
    tokens.length > 1 &&
    /^(?:themselves|itself|himself|herself|alike|there|here|nearby|downstream|upstream|abroad|overseas|nationwide)$/.test(last.lower)
  )
    return partOf(text, tokens.slice(0, -1))
  const front = frontOf(text, tokens)
  const cut = front.rest.findIndex(
    ({ lower, capital }, i) => i > 0 && !capital && (CUTS.has(lower) || SUBJECTS.has(lower) || isDoing(front.rest, i)),
  )
  const head = cut < 0 ? front.rest : front.rest.slice(0, cut)
  const complement = cut < 0 ? [] : front.rest.slice(cut)
  const { rest: _, ...start } = front
  const base: Part = { ...NOBODY, ...start }
  if (head.length === 0) return base
  const roleAt = roleAfterBody(head, complement)
  if (roleAt > 0) {
    const holder = person(text, base, complement.slice(roleAt), [])
    if (holder) return { ...holder, affiliation: printed(text, [...head, ...complement.slice(0, roleAt)]) }
  }
  const topicEnd = officeEnd(head, complement)
  if (topicEnd > 0) return person(text, base, head, complement.slice(0, topicEnd), complement.slice(topicEnd)) ?? base
  const postEnd = sentTo(text, head, complement)
  if (postEnd > 0) return person(text, base, head, complement.slice(0, postEnd), complement.slice(postEnd)) ?? base
  const called = calledIn(text, complement)
  if (called) return { ...(person(text, base, head, []) ?? base), kind: 'person', name: called, head: null, noun: null, isUnsure: false }
  return (
    place(text, base, head) ??
    body(text, base, head, complement) ??
    person(text, base, head, complement) ??
    thing(text, base, head, complement)
  )
}

import type { Span } from '@onrecord/record'
import type { Part } from './description.ts'
import { countryOf, isBody, isFirstName, isOffice, isTitle } from './lexicon.ts'
import { CUTS, DEFINITE, INDEFINITE } from './lists/function-words.ts'
import { partOf } from './segment.ts'
import { printed, type Token } from './tokens.ts'

/** Words between commas and `and`. */
type Chunk = { readonly tokens: Token[]; readonly isAfterAnd: boolean }

/** The parties of a phrase that names two or more who speak as one: `Lind and Hale`, `the council and the police`,
 *  `Ilse Varga, the mayor, Tom Hale and Dr Orlow`. What stands in apposition belongs to the party before it.
 *  @returns two spans or more, or none where the phrase names one */
export function partiesOf(text: string, tokens: readonly Token[]): Span[] {
  // `both Lind and Hale`
  const chunks = chunksOf(tokens[0]?.lower === 'both' ? tokens.slice(1) : tokens)
  if (!chunks.some(({ isAfterAnd }) => isAfterAnd)) return []
  const [left, right] = chunks
  if (left && right && chunks.length === 2 && right.isAfterAnd)
    return isPair(text, left.tokens, right.tokens) ? [spanOf(left.tokens), spanOf(right.tokens)] : []
  const parties: Token[][] = []
  let isOpen = false
  for (const [i, { tokens: words, isAfterAnd }] of chunks.entries()) {
    const isNamed = isPersonByName(partOf(text, words))
    const next = chunks[i + 1]
    const isBeforeName = next !== undefined && !next.isAfterAnd && isPersonByName(partOf(text, next.tokens))
    if (isNamed && !isOpen) parties.push([...words])
    else if (isAfterAnd && (DEFINITE_OR_OWN.has(words[0]?.lower ?? '') || (INDEFINITE.has(words[0]?.lower ?? '') && isBeforeName)))
      parties.push([...words])
    // `A baker, Tom Hale, and a welder, Jon Orlow`
    else if (parties.length === 0 && isBeforeName && OPENING.has(words[0]?.lower ?? '')) parties.push([...words])
    else if (parties.length === 0) return []
    else parties.at(-1)?.push(...words)
    // `and her deputy, Tom Hale`: the name that follows is hers who was opened
    isOpen = !isNamed && (isAfterAnd || parties.length === 1) && isBeforeName
  }
  const named = parties.filter((words) => words.some(({ capital }) => capital))
  return parties.length > 1 && named.length === parties.length ? parties.map(spanOf) : []
}

const OPENING = new Set([...DEFINITE, ...INDEFINITE])
const DEFINITE_OR_OWN = new Set([...DEFINITE, 'his', 'her', 'its', 'their'])

const AT_BODY = new Set(['of', 'at', 'from', 'with'])
const CLAUSE = new Set(['who', 'whose', 'which', 'whom'])

function chunksOf(tokens: readonly Token[]): Chunk[] {
  let isClause = false
  const chunks: { tokens: Token[]; isAfterAnd: boolean }[] = [{ tokens: [], isAfterAnd: false }]
  for (const [i, token] of tokens.entries()) {
    const open = chunks.at(-1) as (typeof chunks)[0]
    // `Hale, who lost a son and a farm, and Orlow`: what `and` joins inside the clause is no party
    if (CLAUSE.has(token.lower)) isClause = true
    else if (token.text === ',') isClause = false
    // `Hale, of Fenn Fire and Rescue Service`
    else if (open.tokens.length === 0 && chunks.length > 1 && AT_BODY.has(token.lower)) isClause = true
    const isAnd = token.lower === 'and' && !isClause && !isInOffice(open.tokens, tokens.slice(i + 1))
    if (token.text !== ',' && !isAnd) open.tokens.push(token)
    else if (open.tokens.length === 0) open.isAfterAnd ||= isAnd
    else chunks.push({ tokens: [], isAfterAnd: isAnd })
  }
  return chunks.filter((chunk) => chunk.tokens.length > 0)
}

/** `Minister of Water | and Sanitation`, `for Energy | and the Sea`: one office over two subjects, and no second party behind it. */
function isInOffice(before: readonly Token[], [first, second, third]: readonly Token[]): boolean {
  const topic = first && DEFINITE.has(first.lower) ? second : first
  const next = topic === first ? second : third
  const link = before.findLastIndex(({ lower }) => lower === 'of' || lower === 'for')
  const office = before[link - 1]
  if (link < 1 || !office || !(isOffice(office.lower) || OVER_SUBJECTS.has(office.lower)) || !topic?.capital) return false
  return next?.text === ',' && !isFirstName(topic.text) && !isTitle(topic) && !isBody(topic) && !isOffice(topic.lower)
}
const OVER_SUBJECTS = new Set(['minister', 'secretary', 'commissioner', 'spokesman', 'spokeswoman', 'spokesperson'])

function isPair(text: string, left: readonly Token[], right: readonly Token[]): boolean {
  const first = right[0] as Token
  if (DEFINITE.has(first.lower) && !left.some(({ lower }) => CUTS.has(lower))) return true
  const [a, b] = [partOf(text, left), partOf(text, right)]
  // `the Federation of Teachers (FT) and the Heads' League`; the Ministry of Health and the Environment is one
  if (DEFINITE.has(first.lower) && isBodyByName(a) && isBodyByName(b) && b.head !== null) return true
  // `Housing charity Hearthline and builder Dale Homes`: each stands behind what it is
  if (!first.capital && isOfKind(a) && isOfKind(b)) return true
  if (isState(a) && isState(b)) return countryOf(printed(text, [...left, ...right])) === null
  const known = [left[0] as Token, first].filter((token) => isFirstName(token.text) || isTitle(token)).length
  const isTwice = (a.name?.words.length ?? 0) > 1 && (b.name?.words.length ?? 0) > 1
  return [a, b].every(({ name, kind }) => name !== null && kind === 'person') && (isTwice || ([a, b].every(isPersonByName) && known > 0))
}

const isState = ({ name, country, kind, roles }: Part): boolean =>
  name !== null && country !== null && kind === 'organisation' && roles.length === 0

const isBodyByName = ({ name, kind, isPlural }: Part): boolean => name !== null && kind === 'organisation' && !isPlural

const isOfKind = ({ name, kind, head, isPlural }: Part): boolean => name !== null && kind === 'organisation' && head !== null && !isPlural

const isPersonByName = ({ name, kind, title, isUnsure }: Part): boolean =>
  name !== null && kind === 'person' && (name.words.length > 1 || title !== null || !isUnsure)

const spanOf = (tokens: readonly Token[]): Span => [(tokens[0] as Token).span[0], (tokens.at(-1) as Token).span[1]]

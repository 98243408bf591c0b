import type { Span } from '@onrecord/record'
import { isAtOnce } from '../dates/words.ts'
import { words } from '../lists/words.ts'
import { headAt } from '../occasions/head-at.ts'
import type { PageText } from '../page-text.ts'
import type { Token } from '../speakers/tokens.ts'
import { CLAUSE, ISSUED, JOINS, SPOKEN } from './clause-words.ts'
import type { Frame } from './frame.ts'

/** Verbs that are no clause of their own beside another. */
export const AUXILIARY = /^(?:is|was|were|are|has|have|had|been|will|would)$/

/** Whether no other clause begins in a stretch outside of what is said. */
export function isOneClause(page: PageText, { content }: Frame, stretch: Span, isJoint = false): boolean {
  return outside(page.tokensIn(stretch), content).every(
    ({ lower, text }, i, tokens) =>
      !(
        CLAUSE.has(lower) &&
        !isAsEarly(tokens, i) &&
        !isObject(tokens, i) &&
        !isHour(tokens, i) &&
        !isWhileTelling(tokens, i) &&
        !isAired(tokens, i)
      ) && !((isJoint ? text === ';' || text === ':' : JOINS.has(text)) && !isClock(tokens, i)),
  )
}

/** The colon of `10:42`. */
export const isClock = (tokens: readonly Token[], i: number) => tokens[i]?.text === ':' && /^\d/.test(tokens[i + 1]?.text ?? '')

/** `in an interview that aired on Sunday`, `on the programme, which was recorded on Monday`: when the words came out. */
function isAired(tokens: readonly Token[], i: number): boolean {
  const at = AUXILIARY.test(tokens[i]?.lower ?? '') ? i - 1 : i
  const verb = AUXILIARY.test(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : tokens[at + 1]
  return (
    /^(?:that|which)$/.test(tokens[at]?.lower ?? '') &&
    (ISSUED.has(verb?.lower ?? '') || /^(?:recorded|taped|filmed)$/.test(verb?.lower ?? ''))
  )
}

/** `as early as 2022` opens no clause. */
export const isAsEarly = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'as' && [tokens[i - 1], tokens[i + 1]].some((token) => /^(?:early|late|recently|long)$/.test(token?.lower ?? ''))

/** `shortly before noon`, `appearing before a committee`, `filed before the High Court` open no clause either. */
const isHour = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'before' &&
  (/^(?:noon|midnight|midday|dawn|dusk|sunrise|sunset|\d.*)$/.test(tokens[i + 1]?.lower ?? '') ||
    /^(?:hours|minutes|moments|shortly|just|immediately)$/.test(tokens[i - 1]?.lower ?? '') ||
    /^(?:sentencing|imposing|adjourning)$/.test(tokens[i + 1]?.lower ?? '') ||
    SPOKEN.has(tokens[i - 1]?.lower ?? '') ||
    ISSUED.has(tokens[i - 1]?.lower ?? '') ||
    isBeforeBody(tokens, i))

const WORDS_TO_BODY = 6

/** `testimony before the Senate energy committee`: those who listen. */
function isBeforeBody(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 1; at <= i + WORDS_TO_BODY; at++) {
    if (!tokens[at]?.isWord || CLAUSE.has(tokens[at]?.lower ?? '')) return false
    const type = headAt(tokens, at)?.type
    if (type === 'hearing' || type === 'court') return true
  }
  return false
}

/** `while briefing newsmen`, `when asked`, `when she spoke to reporters`: a clause of the same saying. */
export function isWhileTelling(tokens: readonly Token[], i: number): boolean {
  const [before, word, next, verb] = [-1, 0, 1, 2].map((at) => tokens[i + at]?.lower ?? '')
  // `when we spoke in May`
  if (/^(?:we|i)$/.test(word ?? '') ? /^(?:when|as)$/.test(before ?? '') && MET.test(next ?? '') : /^(?:we|i)$/.test(next ?? ''))
    return /^(?:we|i)$/.test(word ?? '') || (/^(?:when|as)$/.test(word ?? '') && MET.test(verb ?? ''))
  if (/^(?:he|she|they)$/.test(word ?? ''))
    return /^(?:while|when|as)$/.test(before ?? '') && (SPOKEN.has(next ?? '') || AT_ONCE.has(next ?? ''))
  if (!/^(?:while|when|as)$/.test(word ?? '')) return false
  if (/^(?:he|she|they)$/.test(next ?? '')) return SPOKEN.has(verb ?? '') || AT_ONCE.has(verb ?? '')
  // `when a reporter asked in 1994`
  if (word === 'when' && /^an?$/.test(next ?? '') && tokens[i + 3]?.lower === 'asked') return true
  return word === 'while' ? /(?:ing|^in|^on|^at)$/.test(next ?? '') : word === 'when' && WHEN_ASKED.test(next ?? '')
}
/** What is done while something is said: `as she closed the conference`. */
const AT_ONCE = words(
  'closed opened launched unveiled announced accepted presented arrived left visited toured entered jailed sentenced convicted acquitted fined remanded adjourned resigned',
)
const MET = /^(?:spoke|talked|met|visited|called|reached|asked|caught|sat|saw|interviewed)$/
const WHEN_ASKED = /^(?:asked|contacted|reached|pressed|questioned|approached|quizzed|addressing|speaking|briefing)$/

/** `asked about it`: a pronoun behind a preposition begins no clause. */
const isObject = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'it' && /^(?:about|of|to|with|for|by|on|in|at|after|from|over)$/.test(tokens[i - 1]?.lower ?? '')

/** `after machines failed this morning`, and neither `after a meeting` nor `minutes after machines failed`: what follows is no time of what comes before. */
export function isAfterClause(tokens: readonly Token[]): boolean {
  const at = tokens.findLastIndex(({ lower }) => lower === 'after')
  return at >= 0 && !isAtOnce(tokens[at - 1]?.lower ?? '') && tokens.slice(at + 2).some((_, i) => isPast(tokens, at + 2 + i))
}

/** A verb of the past behind its subject, and no adjective: `police arrested`, not `a heated`. */
const isPast = (tokens: readonly Token[], i: number) => {
  const [before, word] = [tokens[i - 1], tokens[i]]
  if (!word?.isWord || word.capital || !before?.isWord || DETERMINER.test(before.lower) || before.possessive) return false
  return /[^e]ed$/.test(word.lower) ? word.lower.length > SHORTEST_PAST : IRREGULAR.has(word.lower)
}
const DETERMINER = /^(?:a|an|the|this|that|his|her|their|its|our|my|and|or|of|in|on|at|by|to|more|most|very|newly|so)$/
const SHORTEST_PAST = 4
/** Past forms without -ed. Compiled by hand. */
const IRREGULAR = words(
  `beat became began blew bought broke brought burst came caught chose cost drew drove fell felt fled flew found gave got grew hit hurt kept knew
  left lost made meant met paid put quit ran rose sank saw sent shot shut sold spent spoke stole stood struck threw told took tore went withdrew won wrote`,
)

/** The tokens of a stretch that stand in none of the spans. */
export const outside = (tokens: readonly Token[], spans: readonly Span[]) =>
  tokens.filter(({ span: [at] }) => !spans.some(([start, end]) => at >= start && at < end))

import type { Span } from '@onrecord/record'
import type { Expression } from '../dates/index.ts'
import type { PageText } from '../page-text.ts'
import { DOCUMENTS } from '../speakers/lists/organisations.ts'
import type { Token } from '../speakers/tokens.ts'
import { headAt } from './head-at.ts'
import { HEADS } from './heads.ts'
import type { Mention } from './mention.ts'

/** Words that end the noun at the start of a phrase: `a letter from the board`. */
const CUTS =
  /^(?:from|of|by|to|in|at|on|for|with|that|which|he|she|they|signed|published|sent|issued|written|released|dated|seen|made|given|handed|obtained|posted|shared|addressed)$/

/** The letter, post or study that a source is; a paper that nobody addressed or dated, as most reports and surveys, is its own source and no occasion.
 *  @param isKnown  whether the page has told of a document of a family before */
export function documentOf(page: PageText, source: Span, isKnown: (family: string) => boolean): Mention | null {
  const tokens = page.tokensIn(source)
  const from = page.tokenAt(source[0])
  const cut = tokens.findIndex(
    ({ lower, isWord, text }, i) =>
      (!isWord && text !== '.') ||
      CUTS.test(lower) ||
      isContactClause(page.tokens, from + i) ||
      (/ed$/.test(lower) && headAt(page.tokens, from + i - 1) !== null),
  )
  const at = (cut < 0 ? tokens.length : cut) - 1
  const token = tokens[at]
  if (!token) return null
  if (token.lower === 'minutes') return minutes(page, tokens, from)
  const isWarning = /^(?:warning|conclusions)$/.test(token.lower) && isIssued(tokens, at)
  const head = isWarning ? (HEADS.get('bulletin') ?? null) : headAt(page.tokens, from + at)
  // `comments that outraged the party`: where they were made is told elsewhere
  if (!head || head.family === 'comments' || (head.type !== 'written statement' && head.type !== 'post' && !SPOKEN.test(token.lower)))
    return null
  if (NEEDS_ISSUE.has(head.family) && !isKnown(head.family) && !isIssued(tokens, at) && !isOfDayIn(page, source)) return null
  return {
    ...head,
    span: [source[0], token.span[1]],
    head: token.span,
    isDefinite: /^(?:the|this|that|his|her|its|their)$/.test(tokens[0]?.lower ?? ''),
    isSource: true,
  }
}

/** `a memo Petrocelli sent`, `an email the board received`: a clause without its `that`. */
const isContactClause = (tokens: readonly Token[], i: number): boolean => {
  const isPaper = headAt(tokens, i - 1)?.type === 'written statement' && tokens[i - 1]?.possessive === false
  return isPaper && (tokens[i]?.capital === true || /^(?:the|a|an|his|her|its|their|our|my)$/.test(tokens[i]?.lower ?? ''))
}

/** What is spoken and can be a source: `according to a speech that she gave`. */
const SPOKEN = /^(?:speech|address|lecture|sermon|interview|testimony|remarks)$/
/** Papers that are their own source, unless the page says that they came out. */
const NEEDS_ISSUE: ReadonlySet<string> = new Set(
  'report study memoir op-ed video bulletin notice newsletter filing review ruling resolution diary reply telegram'.split(' '),
)
/** `A report by the auditors in December`. */
const isOfDayIn = (page: PageText, source: Span): boolean =>
  page.expressionsIn(source).some((at) => {
    const { when, before } = page.expressions[at] as Expression
    return when.is !== 'year' && when.is !== 'decade' && (before === 'in' || before === 'on')
  })

/** `a report published last month`, `a 2022 report`. */
const isIssued = (tokens: readonly Token[], at: number): boolean =>
  /^\d{4}$/.test(tokens[at - 1]?.lower ?? '') || tokens.some(({ lower }) => ISSUED.has(lower))
const ISSUED = new Set([
  'published',
  'released',
  'issued',
  'dated',
  'posted',
  'signed',
  'circulated',
  'filed',
  'unsealed',
  'sent',
  'handed',
  'distributed',
])

/** `Minutes of the council's February meeting`: what they tell was said there. */
function minutes(page: PageText, tokens: readonly Token[], from: number): Mention | null {
  const at = tokens.findIndex((_, i) => headAt(page.tokens, from + i)?.type === 'meeting')
  const token = tokens[at]
  if (!token) return null
  return { type: 'meeting', family: 'meeting', span: [(tokens[0] as Token).span[0], token.span[1]], head: token.span, isDefinite: true }
}

const SENT_OUT = new Set(['published', 'released', 'issued', 'posted', 'circulated', 'sent'])
const WORDS_TO_PAPER = 5

/** Tokens of a sentence that are asked whether a paper came out. */
const LONGEST = 60

/** The document that an `it` means: the first of the sentence before, in the same paragraph.
 *  @param most  tokens of that sentence which are looked at */
export function documentBefore(page: PageText, at: number, most: number): Mention | null {
  const start = page.outline.sentenceStart(at)
  if (start === 0 || page.text[start - 1] === '\n') return null
  const from = page.tokenAt(page.outline.sentenceStart(start - 1))
  const all = page.tokens.slice(from, page.tokenAt(start))
  // `the company published a blog post. It said`: what is sent out can stand behind its verb
  const sent = all.findIndex(({ lower }) => SENT_OUT.has(lower))
  const tokens = all.slice(0, sent >= 0 ? Math.max(most, sent + WORDS_TO_PAPER) : most)
  const sentence = page.tokens.slice(from, Math.min(from + LONGEST, page.tokenAt(start)))
  for (const [i, token] of tokens.entries()) {
    const head = headAt(page.tokens, from + i)
    const isPaper = head?.type === 'written statement' || head?.type === 'post'
    if (isPaper && DOCUMENTS.has(token.lower) && (!NEEDS_ISSUE.has(head.family) || isIssued(sentence, i)))
      return { ...head, span: token.span, head: token.span, isDefinite: true }
  }
  return null
}

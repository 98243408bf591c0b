import type { Span } from '@onrecord/record'
import { WEEKDAYS } from '../dates/words.ts'
import { words } from '../lists/words.ts'
import type { Frame } from '../said/frame.ts'
import type { Token } from '../speakers/tokens.ts'
import { headAt } from './head-at.ts'
import { HEADS, type Head, type OccasionType, PHONING, POSTING, SENDING } from './heads.ts'
import { isOf } from './meant.ts'
import { hasOne, type Mention, mentionOf, mentionsIn } from './mention.ts'
import type { Scene } from './scene.ts'

const LETTER: Head = { type: 'written statement', family: 'letter' }
const ARTICLE: Head = { type: 'written statement', family: 'op-ed' }
const STUDY: Head = { type: 'written statement', family: 'study' }
const POST: Head = { type: 'post', family: 'post' }

/** The paper that a verb of writing or sending tells of: `wrote to the board`, `signed a letter demanding`, `they wrote`; null where it tells of none. */
export function writtenBy(
  scene: Scene,
  i: number,
  { frame, cue, verbs }: { frame: Frame; cue: Span; verbs: ReadonlySet<string> },
): Mention | null {
  if (hasOne(verbs, 'wrote', 'written', 'writes') && isAddressed(scene, cue)) return mentionOf(LETTER, cue)
  if (isInPaper(scene, cue, verbs)) return mentionOf(hasOne(verbs, 'wrote', 'writes') ? ARTICLE : STUDY, cue)
  const joined = joinedTo(scene, frame, cue)
  if (joined) return joined
  const issued = hasOne(verbs, ...ISSUING) ? nounOf(scene, cue) : null
  if (issued) return issued
  if (!hasOne(verbs, 'wrote', 'writes', 'write', 'reads')) return issuedBy(scene, frame, cue)
  return frame.within === null ? paperBefore(scene, i, cue) : null
}

const CALL: Head = { type: 'call', family: 'phone-call' }

/** `She reposted it and added`, `He phones the next morning and asks`: the verb that `and` joins to the cue's. */
function joinedTo({ page }: Scene, { source }: Frame, cue: Span): Mention | null {
  if (!source || source[1] > cue[0] || !/\band (?:then )?$/.test(page.text.slice(Math.max(0, cue[0] - JOINING), cue[0]))) return null
  const [first] = page.tokensIn([source[1], cue[0]]).filter(({ lower }) => !/^(?:later|then|also|promptly|immediately)$/.test(lower))
  if (!first) return null
  if (POSTING.has(first.lower)) return mentionOf(POST, first.span)
  return PHONING.has(first.lower) ? mentionOf(CALL, first.span) : null
}
const JOINING = 10

/** `sent a letter on Thursday to the board urging`, `emailed supporters, telling`: a participle after the verb of sending. */
function issuedBy(scene: Scene, { source, sentence }: Frame, cue: Span): Mention | null {
  const { page } = scene
  if (!/ing$/.test(page.tokensIn(cue)[0]?.lower ?? '')) return null
  const from = source && source[1] <= cue[0] ? source[1] : sentence[0]
  const tokens = page.tokensIn([from, cue[0]])
  const verb = tokens.findLastIndex(({ lower }) => ISSUING.includes(lower) || SENDING.has(lower) || POSTING.has(lower))
  const first = tokens[verb]
  if (!first || tokens.some(({ lower }) => /^(?:who|which|that|after|before|and)$/.test(lower))) return null
  if (POSTING.has(first.lower)) return mentionOf(POST, first.span)
  // `had written to the state recommending`
  if (/^(?:wrote|written)$/.test(first.lower) && isAddressed(scene, first.span)) return mentionOf(LETTER, first.span)
  const sent = HEADS.get(SENDING.get(first.lower) ?? '')
  return sent ? mentionOf(sent, first.span) : nounOf(scene, [first.span[0], cue[0]])
}

/** Occasions back to a paper of the same author. */
const MOST_PAPERS = 8
/** Words back from `they wrote` to the letter. */
const WORDS_TO_PAPER = 60

/** `Forty doctors sent a letter to the minister. “Time is short,” they wrote`: the last paper told of in the paragraph. */
function paperBefore(scene: Scene, i: number, cue: Span): Mention | null {
  const { page, drafts } = scene
  const posted = postBefore(scene, cue)
  if (posted) return posted
  const own = drafts.all.slice(-MOST_PAPERS).findLast((draft) => WRITTEN.has(draft.type) && isOf(scene, draft, i))
  if (own) return mentionOf(own, own.span, true)
  const at = page.tokenAt(cue[0])
  const paragraph = page.outline.paragraph(cue[0])
  for (let back = at - 1; back >= Math.max(0, at - WORDS_TO_PAPER); back--) {
    const token = page.tokens[back] as Token
    if (page.outline.paragraph(token.span[0]) < paragraph - 1) return null
    const head = PAPERS.has(token.lower) ? headAt(page.tokens, back) : null
    if (head && !page.outline.isQuoted(token.span[0])) return mentionOf(head, token.span, true)
  }
  return null
}

const WRITTEN: ReadonlySet<OccasionType> = new Set(['written statement', 'post'])
const POSTED = words('posted shared uploaded published put tweeted')

/** `She posted a photo on Instagram. “Size 19,” she wrote`: what is posted has its words. */
function postBefore({ page }: Scene, cue: Span): Mention | null {
  const start = page.outline.sentenceStart(cue[0])
  const from = page.outline.sentenceStart(Math.max(0, start - 1))
  if (start === from || page.outline.paragraph(from) !== page.outline.paragraph(cue[0])) return null
  const stretch: Span = [from, start]
  const verb = page.tokensIn(stretch).find(({ lower, span: [at] }) => POSTED.has(lower) && !page.outline.isQuoted(at))
  return verb ? (mentionsIn(page, [verb.span[1], start]).find(({ type }) => type === 'post') ?? null) : null
}

/** Papers that somebody writes. */
const PAPERS: ReadonlySet<string> = new Set(
  'letter email e-mail memo memorandum note message statement op-ed column essay article book memoir autobiography post ruling dissent opinion petition report'.split(
    ' ',
  ),
)

/** `wrote to the board`, and not `wrote back`. */
function isAddressed({ page }: Scene, cue: Span): boolean {
  const wrote = page.tokensIn(cue).findLast(({ lower }) => /^(?:wrote|written|writes)$/.test(lower))
  const at = page.tokenAt(wrote?.end ?? cue[1])
  const [to, next] = page.tokens.slice(at, at + 2)
  return to?.lower === 'to' && /^(?:the|a|an|his|her|its|their|staff|\p{Lu}.*|\p{Ll}+s)$/u.test(next?.text ?? '')
}

/** What somebody signs and nobody says: `signed an order banning`. */
const RULES = /^(?:order|decision)s?$/

const WORDS_TO_NAME = 4

/** `wrote in the Courier`, `reports today in the journal Hive`. */
function isInPaper({ page }: Scene, [, end]: Span, verbs: ReadonlySet<string>): boolean {
  const isReport = hasOne(verbs, 'report', 'reports', 'reported', 'write', 'describe')
  if (!isReport && !hasOne(verbs, 'wrote', 'writes')) return false
  const at = page.tokenAt(end)
  const next = page.tokens.slice(at, at + WORDS_TO_NAME)
  const preposition = next.findIndex(({ lower }) => lower === 'in')
  const [the, name] = preposition < 0 ? [] : next.slice(preposition + 1)
  if (the?.lower !== 'the' || !name) return false
  // the Sunday Lantern is a paper
  const isDay = WEEKDAYS.has(name.lower) && page.tokens[at + 3]?.capital !== true
  return name.lower === 'journal' || (!isReport && name.capital && !isDay && preposition === 0)
}

const ISSUING = 'signed sent issued released wrote written published posted circulated filed left gave put'.split(' ')

/** `signed a letter demanding`: the cue holds what was written. */
function nounOf({ page }: Scene, cue: Span): Mention | null {
  const from = page.tokenAt(cue[0])
  const tokens = page.tokensIn(cue)
  const article = tokens.findIndex(({ lower }) => /^(?:a|an|the|his|her|its|their)$/.test(lower))
  if (article < 0) return null
  for (let i = article + 1; i < tokens.length; i++) {
    const head = headAt(page.tokens, from + i)
    const span = tokens[i]?.span
    if (span && head?.type === 'written statement' && !RULES.test(tokens[i]?.lower ?? ''))
      return mentionOf(head, span, tokens[article]?.lower === 'the')
  }
  return null
}

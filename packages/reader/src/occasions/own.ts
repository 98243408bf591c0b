import type { Span } from '@onrecord/record'
import { MONTHS, WEEKDAYS } from '../dates/words.ts'
import type { Frame } from '../said/frame.ts'
import { signatureOf } from '../said/signature.ts'
import type { Token } from '../speakers/tokens.ts'
import { documentBefore, documentOf } from './document.ts'
import { ATTENDING, HEADS, type Head, POSTING, SENDING, TAKING } from './heads.ts'
import { headAt, type Mention } from './mention.ts'
import { isSameSpeaker, type Scene, type Told } from './scene.ts'

/** The occasion that a statement's cue or source tells of by itself: `tweeted`, `The memo said`, `gave evidence`; null where neither does. */
export function ownMention(scene: Scene, i: number, frame: Frame): Mention | null {
  const { source, cue } = frame
  const verbs = new Set(cue ? scene.page.tokensIn(cue).map(({ lower }) => lower) : [])
  const bySource = source && ofSource(scene, source, verbs)
  if (isPost(scene, i, frame, verbs) || (cue && isOnPlatform(scene, cue, verbs))) return mentionOf(POST, (cue ?? source) as Span)
  if (source && isCoroner(scene, source)) return mentionOf(COURT, source, true)
  return bySource ?? (cue && ofCue(scene, i, { frame, cue, verbs })) ?? ofWhich(scene, frame) ?? attended(scene, frame)
}

/** Words back from `in which she said` to the noun. */
const WORDS_TO_WHICH = 12

/** `a letter in which she said`, `an interview, in which he denied`: the noun before. */
function ofWhich({ page }: Scene, { source, cue, sentence }: Frame): Mention | null {
  const first = Math.min(source?.[0] ?? Number.POSITIVE_INFINITY, cue?.[0] ?? Number.POSITIVE_INFINITY)
  const at = page.tokenAt(first)
  const [preposition, which] = page.tokens.slice(Math.max(0, at - 2), at)
  if (which?.lower !== 'which' || !/^(?:in|at|during|on|to)$/.test(preposition?.lower ?? '')) return null
  for (let i = at - 3; i >= Math.max(page.tokenAt(sentence[0]), at - WORDS_TO_WHICH); i--) {
    const head = headAt(page.tokens, i)
    if (head) return mentionOf(head, (page.tokens[i] as Token).span)
  }
  return null
}

const POST: Head = { type: 'post', family: 'post' }
const LETTER: Head = { type: 'written statement', family: 'letter' }
const STUDY: Head = { type: 'written statement', family: 'study' }
const ARTICLE: Head = { type: 'written statement', family: 'op-ed' }
const REPORT: Head = { type: 'written statement', family: 'report' }
const MEETING: Head = { type: 'meeting', family: 'meeting' }
const HEARING: Head = { type: 'hearing', family: 'hearing' }
const COURT: Head = { type: 'court', family: 'court' }

const mentionOf = (head: Head, span: Span, isDefinite = false): Mention => ({ ...head, span, head: span, isDefinite })

const WORDS_OF_TITLE = 3

/** A coroner speaks at an inquest. */
const isCoroner = ({ page }: Scene, source: Span): boolean =>
  page
    .tokensIn(source)
    .slice(0, WORDS_OF_TITLE)
    .some(({ lower, possessive }) => lower === 'coroner' && !possessive)

const hasOne = (verbs: ReadonlySet<string>, ...wanted: readonly string[]) => wanted.some((verb) => verbs.has(verb))

function isPost({ page, statements }: Scene, i: number, { within, cue }: Frame, verbs: ReadonlySet<string>): boolean {
  const isComment = cue !== null && verbs.has('commented') && UNDER.test(page.text.slice(cue[1], cue[1] + UNDER_LENGTH))
  return (
    isComment || [...verbs].some((verb) => POSTING.has(verb)) || (within === null && signatureOf(page.text, statements[i] as Told) !== null)
  )
}

/** `commented under the post`. */
const UNDER = /^ (?:under|below|beneath|on) (?:the|a|his|her|their) (?:post|video|picture|photo|clip|tweet)\b/
const UNDER_LENGTH = 30

/** `wrote on Murmur`: what one writes on by name is a platform, but for a day. */
function isOnPlatform({ page }: Scene, [, end]: Span, verbs: ReadonlySet<string>): boolean {
  const at = page.tokenAt(end)
  const [on, name] = page.tokens.slice(at, at + 2)
  const isNamed = on?.lower === 'on' && name?.capital === true && !WEEKDAYS.has(name.lower) && !MONTHS.has(name.lower)
  return isNamed && hasOne(verbs, 'wrote', 'writes', 'written', 'writing', 'shared', 'commented')
}

/** How many words of the sentence before can name what `it` means: all of them where it is read, else those of the subject. */
const SENTENCE = 60
const SUBJECT = 5

function ofSource(scene: Scene, source: Span, verbs: ReadonlySet<string>): Mention | null {
  const { page, drafts, papers } = scene
  const isKnown = (family: string) => drafts.latest(family) !== undefined || papers.has(family)
  const byAuthors = [STUDY, REPORT].find(({ family }) => isKnown(family))
  if (byAuthors && isByAuthors(scene, source, verbs)) return mentionOf(byAuthors, source, true)
  const isIt = /^it$/i.test(page.text.slice(source[0], source[1]))
  return isIt ? documentBefore(page, source[0], hasOne(verbs, 'read', 'reads') ? SENTENCE : SUBJECT) : documentOf(page, source, isKnown)
}

/** `its authors write`. */
const isByAuthors = ({ page }: Scene, source: Span, verbs: ReadonlySet<string>): boolean => {
  const opening = page.tokensIn(source).slice(0, 3)
  // what an author with a name says is said to the paper
  const isTalk = hasOne(verbs, 'said', 'says', 'told') && page.tokensIn(source).some(({ capital }) => capital)
  return !isTalk && opening.some(({ lower }) => lower === 'author' || lower === 'authors')
}

function ofCue(scene: Scene, i: number, { frame, cue, verbs }: { frame: Frame; cue: Span; verbs: ReadonlySet<string> }): Mention | null {
  if (verbs.has('voted') && frame.source && isCouncil(scene, frame.source)) return { ...mentionOf(MEETING, cue, true), isWeak: true }
  if (hasOne(verbs, 'heard', 'hears') || (verbs.has('told') && hasOne(verbs, 'was', 'were'))) return heardBy(scene, frame, cue)
  if (hasOne(verbs, 'pleaded', 'pled') && !verbs.has('with')) return mentionOf(COURT, cue, true)
  if (hasOne(verbs, 'testified', 'testifies')) return mentionOf(scene.drafts.latest(COURT.family) ? COURT : HEARING, cue, true)
  if (verbs.has('evidence') && scene.drafts.latest(COURT.family)) return mentionOf(COURT, cue, true)
  const sent = [...verbs].map((verb) => HEADS.get(SENDING.get(verb) ?? '')).find((head) => head !== undefined)
  if (sent) return mentionOf(sent, cue)
  if (hasOne(verbs, 'wrote', 'written', 'writes') && isAddressed(scene, cue)) return mentionOf(LETTER, cue)
  if (isInPaper(scene, cue, verbs)) return mentionOf(hasOne(verbs, 'wrote', 'writes') ? ARTICLE : STUDY, cue)
  const issued = hasOne(verbs, ...ISSUING) ? nounOf(scene, cue) : null
  return (
    issued ??
    (hasOne(verbs, 'wrote', 'writes', 'write', 'reads')
      ? frame.within === null
        ? paperBefore(scene, i, cue)
        : null
      : issuedBy(scene, frame, cue))
  )
}

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
  const sent = HEADS.get(SENDING.get(first.lower) ?? '')
  return sent ? mentionOf(sent, first.span) : nounOf(scene, [first.span[0], cue[0]])
}

/** Occasions back to a paper of the same author. */
const MOST_PAPERS = 8
/** Words back from `they wrote` to the letter. */
const WORDS_TO_PAPER = 60

/** `Forty doctors sent a letter to the minister. “Time is short,” they wrote`: the last paper told of in the paragraph. */
function paperBefore(scene: Scene, i: number, cue: Span): Mention | null {
  const { page, drafts, statements } = scene
  const own = drafts.all
    .slice(-MOST_PAPERS)
    .findLast(
      ({ type, statements: those }) =>
        type === 'written statement' && [...those].some((k) => isSameSpeaker(statements[k] as Told, statements[i] as Told)),
    )
  if (own) return { ...mentionOf(own, own.span, true) }

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

/** Papers that somebody writes. */
const PAPERS: ReadonlySet<string> = new Set(
  'letter email e-mail memo memorandum note message statement op-ed column essay article book memoir autobiography post ruling dissent opinion petition report'.split(
    ' ',
  ),
)

/** `Visiting the mill on Monday, she said`, `An aide, texting from the hall, says`: a participle that begins the sentence, or follows a comma. */
function attended({ page }: Scene, { sentence, content }: Frame): Mention | null {
  const from = page.tokenAt(sentence[0])
  for (const [i, { lower, span }] of page.tokensIn(sentence).entries()) {
    const noun = ATTENDING.get(lower) ?? takenBy(page.tokens, from + i) ?? (lower.endsWith('ing') ? SENDING.get(lower) : undefined)
    const head = HEADS.get(noun ?? '')
    const isClause = i === 0 || /^(?:,|while|when|and)$/.test(page.tokens[from + i - 1]?.lower ?? '')
    if (head && isClause && !content.some(([start, end]) => span[0] >= start && span[0] < end))
      return mentionOf(head, span, head.type === 'court')
  }
  return null
}

const WORDS_TO_OBJECT = 3

/** The noun of the occasion that a participle and its object tell of: `briefing newsmen`. */
function takenBy(tokens: readonly Token[], i: number): string | undefined {
  const taking = TAKING.get(tokens[i]?.lower ?? '')
  return taking && tokens.slice(i + 1, i + 1 + WORDS_TO_OBJECT).some(({ lower }) => taking.objects.has(lower)) ? taking.noun : undefined
}

/** Bodies that vote where they meet. */
const COUNCILS: ReadonlySet<string> = new Set(
  'council board cabinet committee assembly commission trustees councillors councilors supervisors commissioners aldermen'.split(' '),
)
const isCouncil = ({ page }: Scene, source: Span): boolean => page.tokensIn(source).some(({ lower }) => COUNCILS.has(lower))

const WORDS_BEFORE = 4

/** `the jury heard`, `an inquest has heard`, `the court was told`: who heard it, before the verb. */
function heardBy({ page }: Scene, { sentence }: Frame, cue: Span): Mention | null {
  const at = page.tokenAt(cue[0])
  for (let i = at - 1; i >= Math.max(page.tokenAt(sentence[0]), at - WORDS_BEFORE); i--) {
    const head = headAt(page.tokens, i)
    const span = page.tokens[i]?.span
    if (span && (head?.type === 'court' || head?.type === 'hearing' || head?.type === 'meeting')) return mentionOf(head, span, true)
  }
  return null
}

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

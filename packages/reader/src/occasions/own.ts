import type { Span } from '@onrecord/record'
import { MONTHS, WEEKDAYS } from '../dates/words.ts'
import type { Frame } from '../said/frame.ts'
import { signatureOf } from '../said/signature.ts'
import { attended, ofWhich } from './attended.ts'
import { documentBefore, documentOf } from './document.ts'
import { headAt } from './head-at.ts'
import { HEADS, type Head, POSTING, SENDING } from './heads.ts'
import { hasOne, type Mention, mentionOf } from './mention.ts'
import type { Scene, Told } from './scene.ts'
import { writtenBy } from './written.ts'

/** The occasion that a statement's cue or source tells of by itself: `tweeted`, `The memo said`, `gave evidence`; null where neither does. */
export function ownMention(scene: Scene, i: number, frame: Frame): Mention | null {
  const { source, cue } = frame
  const verbs = new Set(cue ? scene.page.tokensIn(cue).map(({ lower }) => lower) : [])
  const bySource = source && ofSource(scene, source, verbs)
  if (isPost(scene, i, frame, verbs) || (cue && isOnPlatform(scene, cue, verbs))) return mentionOf(POST, (cue ?? source) as Span)
  if (source && isCoroner(scene, source)) return mentionOf(COURT, source, true)
  if (source && isOnLine(scene, source)) return mentionOf(CALL, source, true)
  return bySource ?? (cue && ofCue(scene, i, { frame, cue, verbs })) ?? ofWhich(scene, frame) ?? attended(scene, frame)
}

const POST: Head = { type: 'post', family: 'post' }
const STUDY: Head = { type: 'written statement', family: 'study' }
const REPORT: Head = { type: 'written statement', family: 'report' }
const MEETING: Head = { type: 'meeting', family: 'meeting' }
const HEARING: Head = { type: 'hearing', family: 'hearing' }
const CALL: Head = { type: 'call', family: 'call' }
const COURT: Head = { type: 'court', family: 'court' }

const WORDS_OF_TITLE = 3

/** A coroner speaks at an inquest. */
const isCoroner = ({ page }: Scene, source: Span): boolean =>
  page
    .tokensIn(source)
    .slice(0, WORDS_OF_TITLE)
    .some(({ lower, possessive }) => lower === 'coroner' && !possessive)

/** `the caller said`, and the dispatcher where a call has been told of. */
function isOnLine({ page, drafts }: Scene, source: Span): boolean {
  const [the, noun, more] = page.tokensIn(source).map(({ lower }) => lower)
  const isOne = more === undefined && /^(?:the|a)$/.test(the ?? '')
  return isOne && (noun === 'caller' || (/^(?:dispatcher|operator)$/.test(noun ?? '') && drafts.latest(CALL.family) !== undefined))
}

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

/** What authors do not do in a paper. */
const TALKED = ['confirmed', 'declined', 'admitted', 'acknowledged', 'denied', 'insisted', 'recalled', 'joked', 'apologised', 'apologized']

/** `its authors write`. */
const isByAuthors = ({ page }: Scene, source: Span, verbs: ReadonlySet<string>): boolean => {
  const opening = page.tokensIn(source).slice(0, 3)
  // what an author with a name says is said to the paper
  const isTalk = hasOne(verbs, 'said', 'says', 'told', ...TALKED) && page.tokensIn(source).some(({ capital }) => capital)
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
  return writtenBy(scene, i, { frame, cue, verbs })
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

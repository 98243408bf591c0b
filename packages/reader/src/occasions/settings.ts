import type { Span } from '@onrecord/record'
import { firstFrom } from '../said/in-order.ts'
import { isApart } from './apart.ts'
import { isPlain } from './cue.ts'
import type { Draft } from './draft.ts'
import { isHeardBy } from './gathering.ts'
import { mentionsIn } from './mention.ts'
import { isNamedIn } from './remarks.ts'
import { isSameSpeaker, placeOf, type Scene, type Told } from './scene.ts'
import { LONGEST, linesOf } from './scene-lines.ts'

/** A sentence that says that somebody spoke, and not what: `Lind spoke to reporters in Fenn on Monday.` */
export type Setting = {
  readonly sentence: Span
  /** The words that tell of it. */
  readonly span: Span
  /** The statements that follow it. */
  readonly statements: readonly number[]
  /** The occasion to which a crowd came: it has a day and a place, and what is said there has none of its own. */
  readonly gathering: Draft | null
}

/** Statements looked at behind each. */
const MOST_STATEMENTS = 6
const AGAIN = /\b(?:the|this|that|same)\b/
const PRONOUN = /^(?:he|she|they|it)$/i

/** `held a rally in Fenn … told the crowd`: those who hear are at what was told before. */
function joinHeard(scene: Scene, draft: Draft, from: number): void {
  const { page, outer, statements, drafts } = scene
  const last = outer[from - 1]
  if (last === undefined || !(draft.type === 'speech' || draft.type === 'meeting')) return
  for (const i of outer.slice(from, from + MOST_HEARD)) {
    const heard = drafts.of.get(i)
    const apart = page.outline.paragraph(placeOf(statements[i] as Told)) - page.outline.paragraph(placeOf(statements[last] as Told))
    if (apart > MOST_APART || !isSameSpeaker(statements[i] as Told, statements[last] as Told)) return
    if (!heard || heard === draft || !isHeardBy(scene, heard) || !/ the /.test(page.text.slice(...heard.span))) continue
    heard.statements.delete(i)
    drafts.put(i, draft)
  }
}
const MOST_HEARD = 3
const MOST_APART = 2

/** Whoever is heard where a crowd has come together: a person, of whom nothing says that it was elsewhere. */
const isHeardThere = (scene: Scene, i: number): boolean => {
  const frame = scene.frames[i]
  const speaker = scene.speakers.get((scene.statements[i] as Told).speaker ?? '')
  const draft = scene.drafts.of.get(i)
  if (frame == null || speaker?.kind === 'organisation' || isApart(scene, frame)) return false
  return draft ? isHeardBy(scene, draft) : isPlain(scene, i)
}

/** Finds these sentences, and puts the statements behind them at what they tell of: of whoever is named there, or a pronoun, in the same paragraph,
 *  or in the next one where nothing else stands between. */
export function putSettings(scene: Scene): Setting[] {
  const { page, statements, speakers, outer, drafts } = scene
  const found: Setting[] = []
  for (const { span, head, isByNoun, isOfCrowd = false } of linesOf(scene)) {
    const [index] = span
    const sentence: Span = [page.outline.sentenceStart(index), page.outline.sentenceEnd(index)]
    const next = firstFrom(outer, sentence[0], (i) => placeOf(statements[i] as Told))
    const at = firstFrom(outer, sentence[1], (i) => placeOf(statements[i] as Told))
    if (sentence[1] - sentence[0] > LONGEST || next < at || page.outline.isQuoted(index)) continue
    const isLast = page.text[sentence[1] - 1] === '\n'
    const paragraph = page.outline.paragraph(index) + (isLast ? 1 : 0)
    const those: number[] = []
    let last = paragraph
    for (const i of outer.slice(at, at + MOST_STATEMENTS)) {
      const { source, speaker } = statements[i] as Told
      const known = speaker === null ? undefined : speakers.get(speaker)
      const isNamed = known !== undefined && isNamedIn(page.text, sentence, known)
      const isPronoun = source[0] !== undefined && PRONOUN.test(page.text.slice(...source[0]))
      const here = page.outline.paragraph(placeOf(statements[i] as Told))
      const isThere = isNamed || isPronoun || (isOfCrowd && isHeardThere(scene, i))
      // a crowd is told of for as long as its people speak
      if (here > (isOfCrowd ? last + 1 : paragraph) || !isThere || (isByNoun && scene.dates[i])) break
      those.push(i)
      last = here
    }
    if (those.length === 0) continue
    const told = head ?? mentionsIn(page, [index, sentence[1]])[0]
    const isOwn = (i: number) => drafts.of.has(i) && !(isOfCrowd && isHeardBy(scene, drafts.of.get(i) as Draft))
    const free = those.filter((i) => !isOwn(i))
    let gathering: Draft | null = null
    if (told && free.length > 0) {
      // `told the same briefing` further on
      const again = drafts.all.find(
        (each) => each.family === told.family && each.span[0] > index && AGAIN.test(page.text.slice(...each.span)),
      )
      const draft = again ?? drafts.add({ type: told.type, family: told.family, span }, null)
      for (const i of free) {
        drafts.of.get(i)?.statements.delete(i)
        drafts.put(i, draft)
      }
      if (isOfCrowd) gathering = draft
      joinHeard(scene, draft, at + those.length)
    }
    found.push({ sentence, span, statements: those, gathering })
  }
  return found
}

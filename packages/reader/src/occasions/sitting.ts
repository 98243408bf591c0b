import type { Span } from '@onrecord/record'
import type { Draft } from './draft.ts'
import { isOfBench, isRefusal } from './office.ts'
import { placeOf, type Scene, type Told } from './scene.ts'

/** Words of a page's own that say that a court sat, where nobody is said to have told it anything. */
const SAT =
  /\b(?:was hearing|were hearing|heard|is hearing) (?:a|an|the) (?:[a-z-]+ )?(?:plea|petition|appeal|application|case|batch)\b|\b(?:is|went|was|are) on trial\b|\b(?:was|were) (?:sentenced|jailed|convicted|found guilty|acquitted|remanded)\b|\boutside (?:the )?court(?:house|room)?\b|\bappeared (?:at|in|before) [^.\n]{0,40}\b(?:court|magistrates|judge)\b/i
/** Paragraphs around it in which those of the court are heard. */
const REACH = 3
/** Words of a frame that put it elsewhere. */
const ELSEWHERE = /\b(?:wrote|written|order|ruling|interview|statement|outside|reporters|filings?|later)\b/

/** Puts what a judge or counsel says at the sitting that the page tells of by itself: `A bench was hearing a plea.`
 *  @returns the sitting with the sentence that tells of it; none where something else tells of it as well */
export function putSitting(scene: Scene): { readonly draft: Draft; readonly sentence: Span }[] {
  const { page, drafts, outer, statements, frames } = scene
  const found = SAT.exec(page.text)
  if (!found || page.outline.isQuoted(found.index) || isToldNear(scene, found.index)) return []
  const paragraph = page.outline.paragraph(found.index)
  const those = outer.filter((i) => {
    const frame = frames[i]
    const isNear = Math.abs(page.outline.paragraph(placeOf(statements[i] as Told)) - paragraph) <= REACH
    return (
      isNear &&
      !drafts.of.has(i) &&
      frame != null &&
      isOfBench(scene, i) &&
      !isRefusal(scene, i) &&
      !ELSEWHERE.test(page.text.slice(...frame.sentence))
    )
  })
  if (those.length === 0) return []
  // `told the court` far from where the page says that it sat
  const told = drafts.all.find(({ type, isAside, date }) => type === 'court' && !isAside && date === null)
  const draft = told ?? drafts.add({ type: 'court', family: 'court', span: [found.index, found.index + found[0].length] }, null)
  for (const i of those) drafts.put(i, draft)
  return [{ draft, sentence: [page.outline.sentenceStart(found.index), page.outline.sentenceEnd(found.index)] }]
}

/** Whether the page puts something said near there in court itself. */
const isToldNear = ({ page, drafts, statements }: Scene, at: number): boolean =>
  drafts.all
    .filter(({ type }) => type === 'court')
    .some((draft) =>
      [...draft.statements].some(
        (i) => Math.abs(page.outline.paragraph(placeOf(statements[i] as Told)) - page.outline.paragraph(at)) <= REACH,
      ),
    )

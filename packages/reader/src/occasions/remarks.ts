import type { Span, Speaker } from '@onrecord/record'
import { firstFrom } from '../said/in-order.ts'
import type { Draft } from './draft.ts'
import { mentionsIn } from './mention.ts'
import { isSameSpeaker, placeOf, type Scene, type Told } from './scene.ts'

/** `made the remarks in a meeting`, `The comments came at a rally`: a sentence that says where the page's words were spoken, and none of them. */
const REMARKS =
  /\b(?:(?:made|makes|gave|delivered|offered) (?:the|these|those|his|her|their|its) (?:remarks?|comments?|statements?|announcement)|(?:remarks|comments|statements?|announcement) (?:came|comes|were made|was made))\b/g
/** `the comments came hours after she spoke at a rally`: not there. */
const BEFORE = /\b(?:after|before|as|while|when|ahead of)\b/
/** What somebody says elsewhere is less than this share of it where a page is about one occasion. */
const MOST_OF_THEIRS = 0.7
/** A page says so once or twice; each time costs a look at every speaker. */
const MOST_REMARKS = 5
const LONGEST = 600
/** Types at which several people speak. */
const SHARED = /^(?:meeting|visit|hearing|court)$/

/** Puts the statements of the people whom such a sentence names at its occasion, where nothing else is told of them.
 *  @returns its sentences, with the occasions */
export function putRemarks(scene: Scene): { readonly sentence: Span; readonly draft: Draft }[] {
  const { page, drafts, statements, speakers, outer } = scene
  const found: { sentence: Span; draft: Draft }[] = []
  for (const { index } of [...page.text.matchAll(REMARKS)].slice(0, MOST_REMARKS)) {
    const sentence: Span = [page.outline.sentenceStart(index), Math.min(page.outline.sentenceEnd(index), index + LONGEST)]
    const [mention] = mentionsIn(page, [index, sentence[1]])
    if (!mention || BEFORE.test(page.text.slice(index, mention.span[0]))) continue
    const named = new Set([...speakers.values()].filter((speaker) => isNamedIn(page.text, sentence, speaker)).map(({ id }) => id))
    const isOf = (speaker: string | null) => speaker !== null && named.has(speaker)
    const theirs = outer.filter((i) => isOf((statements[i] as Told).speaker))
    const those = theirs.filter((i) => !drafts.of.has(i))
    // who speaks at many occasions has not said all the rest at this one
    const own = those.length > MOST_OF_THEIRS * theirs.length ? those : before(scene, index)
    const draft = drafts.from(mention, null)
    draft.isFramed = true
    if (SHARED.test(mention.type)) for (const id of named) draft.present.add(id)
    for (const i of own) drafts.put(i, draft)
    found.push({ sentence, draft })
  }
  return found
}

/** What was said right before, in the same paragraph or the one above: `The comments came in a letter to the board.` */
function before({ page, statements, outer, drafts }: Scene, at: number): number[] {
  const last = firstFrom(outer, at, (i) => placeOf(statements[i] as Told)) - 1
  const found: number[] = []
  for (let k = last; k >= Math.max(0, last - MOST_BEFORE); k--) {
    const i = outer[k] as number
    const statement = statements[i] as Told
    const apart = page.outline.paragraph(at) - page.outline.paragraph(placeOf(statement))
    if (apart > 1 || drafts.of.has(i) || !isSameSpeaker(statement, statements[outer[last] as number] as Told)) break
    found.push(i)
  }
  return found
}

const MOST_BEFORE = 3

/** Whether a sentence mentions a speaker, or the last word of the name. */
export function isNamedIn(text: string, [start, end]: Span, { name, mentions }: Speaker): boolean {
  if (mentions.some(([from, to]) => from >= start && to <= end)) return true
  const last = name?.split(/\s+/).at(-1)
  return (
    last !== undefined && last.length > 2 && new RegExp(`\\b${last.replace(/[^\p{L}\p{N}]/gu, '.')}\\b`, 'u').test(text.slice(start, end))
  )
}

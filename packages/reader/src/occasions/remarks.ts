import type { Span, Speaker } from '@onrecord/record'
import { matchesOf } from '../matches-of.ts'
import { firstFrom } from '../said/in-order.ts'
import { isFirstName } from '../speakers/lexicon.ts'
import type { Draft } from './draft.ts'
import { mentionsIn } from './mention.ts'
import { isRefusal } from './office.ts'
import { isSameSpeaker, placeOf, type Scene, type Told } from './scene.ts'

/** Nouns of what somebody says: `made the confession in an interview`. */
const UTTERANCES =
  '(?:remarks?|comments?|statements?|announcement|confession|admission|claims?|allegations?|accusations?|revelations?|disclosures?|pledge|promise|prediction|appeal|plea|apology|threats?|suggestion|concession|denial|warning|declaration|call|offer|outburst|assessment|observations?)'
/** `made the remarks in a meeting`, `The comments came at a rally`: a sentence that says where the page's words were spoken, and none of them. */
const REMARKS = new RegExp(
  `\\b(?:(?:made|makes|gave|delivered|offered|issued) (?:the|these|those|this|that|his|her|their|its) ${UTTERANCES}|(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]hese|[Tt]hose|\\p{L}+[’']s) ${UTTERANCES} (?:came|comes|(?:was|were) (?:made|issued|delivered|contained)))\\b`,
  'gu',
)
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
  for (const { index } of [...matchesOf(page.text, REMARKS)].slice(0, MOST_REMARKS)) {
    const sentence: Span = [page.outline.sentenceStart(index), Math.min(page.outline.sentenceEnd(index), index + LONGEST)]
    const [mention] = mentionsIn(page, [index, sentence[1]])
    if (!mention || BEFORE.test(page.text.slice(index, mention.span[0]))) continue
    const named = new Set([...speakers.values()].filter((speaker) => isNamedIn(page.text, sentence, speaker)).map(({ id }) => id))
    const above = before(scene, index)
    const speaker = above[0] === undefined ? null : (statements[above[0]] as Told).speaker
    // `The former treasurer made the admission in an interview`: of whom the page has just told
    if (named.size === 0 && speaker !== null) named.add(speaker)
    const isOf = (id: string | null) => id !== null && named.has(id)
    const theirs = outer.filter((i) => isOf((statements[i] as Told).speaker) && !isRefusal(scene, i))
    const those = theirs.filter((i) => !drafts.of.has(i))
    // who speaks at many occasions has not said all the rest at this one
    const isAll = those.length > MOST_OF_THEIRS * theirs.length
    // `A brother of the king has claimed …`: the name comes with the occasion
    const isUnnamed = speaker === null || speakers.get(speaker)?.name == null
    const own = isAll ? [...(isUnnamed ? above : []), ...those] : above
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
  const words = name?.split(/\s+/) ?? []
  const last = words.at(-1)
  if (last === undefined || last.length <= 2) return false
  const sentence = text.slice(start, end)
  // most sentences do not hold the name, and an expression is dear to build
  if (!sentence.includes(/[\p{L}\p{N}]*/u.exec(last)?.[0] ?? '')) return false
  const found = new RegExp(`(?:(\\p{Lu}[\\p{L}’'-]+) )?\\b${last.replace(/[^\p{L}\p{N}]/gu, '.')}\\b`, 'u').exec(sentence)
  // another of the same surname
  const before = found?.[1]
  return found !== null && (before === undefined || words.length === 1 || words.includes(before) || !isFirstName(before))
}

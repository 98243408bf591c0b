import type { Span } from '@onrecord/record'
import { firstFrom } from '../said/in-order.ts'
import type { Draft } from './draft.ts'
import { LISTENERS, type OccasionType } from './heads.ts'
import { type Mention, mentionsIn } from './mention.ts'
import { placeOf, type Scene, type Told } from './scene.ts'
import { contentsBySentence, fits } from './session.ts'

/** Occasions at which all who are there can speak. */
const OPEN: ReadonlySet<OccasionType> = new Set(['meeting', 'hearing'])
/** Paragraphs of a page that can open with one. */
const LEAD = 2
/** Paragraphs without a word of it that end it. */
const REACH = 2

/** Puts what follows at the gathering with which a page opens, where nobody is said to have spoken yet: `The mayor faced a crowd at a town hall on Monday.`
 *  @returns the gathering with the sentence that tells of it */
export function putGathering(scene: Scene): { readonly draft: Draft; readonly sentence: Span }[] {
  const { page, drafts, outer, statements } = scene
  const opened = openingOf(scene)
  if (!opened) return []
  const { mention, sentence } = opened
  const said = contentsBySentence(scene)
  const draft = drafts.add(mention, null)
  let paragraph = page.outline.paragraph(sentence[0])
  for (const i of outer.slice(firstFrom(outer, sentence[1], (k) => placeOf(statements[k] as Told)))) {
    const known = drafts.of.get(i)
    const at = page.outline.paragraph(placeOf(statements[i] as Told))
    if (at > paragraph + REACH || (known && !isHeardBy(scene, known)) || !fits(scene, draft, { i, said })) break
    known?.statements.delete(i)
    drafts.put(i, draft)
    paragraph = at
  }
  return [{ draft, sentence }]
}

/** The first sentence of a page that puts something at a gathering, and says nothing at it. */
function openingOf({ page, outer, statements }: Scene): { mention: Mention; sentence: Span } | null {
  const end = page.outline.paragraphStart(LEAD) || page.text.length
  for (let start = 0; start < end; start = page.outline.sentenceEnd(start)) {
    const sentence: Span = [start, page.outline.sentenceEnd(start)]
    const next = outer[firstFrom(outer, start, (i) => placeOf(statements[i] as Told))]
    if (next !== undefined && placeOf(statements[next] as Told) < sentence[1]) return null
    const mention = mentionsIn(page, sentence).find(({ type, span }) => OPEN.has(type) && /^(?:at|during) /i.test(page.text.slice(...span)))
    if (mention) return { mention, sentence }
  }
  return null
}

/** `told the audience`: those who hear are at the gathering. */
export const isHeardBy = ({ page }: Scene, { span, statements }: Draft): boolean =>
  statements.size === 1 && LISTENERS.has(page.tokens[page.tokenAt(span[1]) - 1]?.lower ?? '')

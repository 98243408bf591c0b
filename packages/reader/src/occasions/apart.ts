import type { Span } from '@onrecord/record'
import { type Expression, isOfDay } from '../dates/index.ts'
import { words } from '../lists/words.ts'
import type { Frame } from '../said/frame.ts'
import { hasCue } from './cue.ts'
import type { Draft } from './draft.ts'
import { headAt } from './head-at.ts'
import { mentionsIn } from './mention.ts'
import type { Scene } from './scene.ts'

/** Words of a frame that say it was at another time, or not at all: `has said`, `did not respond`; what a letter `did not say` is of it. */
const APART = words(
  "has have had hasn't haven't respond reply return answer previously later subsequently separately afterwards denies maintains",
)
/** Words that begin a sentence about another time or place. */
const ANEW = words('later earlier previously separately afterwards meanwhile elsewhere')
const WORDS_BACK = 2
/** `She opposes the bill`: what the page knows of her, and nothing that she said there. */
const STANCE =
  /^(?:believes?|thinks?|opposes?|supports?|favou?rs?|backs?|wants?|doubts?|knows?|feels?|considers?|sees|regards?|prefers?|(?:dis)?likes)$/

/** Whether a frame says that it was at another time or place than what was told before, or that nothing was said. */
export function isApart({ page }: Pick<Scene, 'page'>, frame: Frame): boolean {
  const { cue, source, sentence } = frame
  const at = cue ?? source
  if (!at) return false
  const index = page.tokenAt(at[0])
  const near = [...page.tokens.slice(Math.max(0, index - WORDS_BACK), index), ...page.tokensIn(at)]
  const opening = page.tokensIn([sentence[0], at[0]])
  return (
    ANEW.has(opening[0]?.lower ?? '') ||
    opening.some(({ lower }) => lower === 'speaking') ||
    near.some(({ lower }, i) => APART.has(lower) || (lower === 'would' && near[i + 1]?.lower === 'not')) ||
    // `she added later`
    page.tokens[page.tokenAt(at[1])]?.lower === 'later' ||
    (cue !== null && page.tokensIn(cue).some(({ lower }) => STANCE.test(lower))) ||
    isAround(page, frame)
  )
}

const WORDS_TO_EVENT = 4

/** `After the debate, she said`, `outside the hearing`: not at it. */
function isAround(page: Scene['page'], { sentence, content }: Frame): boolean {
  const from = page.tokenAt(sentence[0])
  return page.tokensIn(sentence).some(({ lower, span: [at] }, i) => {
    if (!/^(?:after|before|following|outside)$/.test(lower) || content.some(([start, end]) => at >= start && at < end)) return false
    const behind = page.tokens.slice(from + i + 1, from + i + 1 + WORDS_TO_EVENT)
    return (
      /^(?:the|his|her|their|its)$/.test(behind[0]?.lower ?? '') && behind.some((_, k) => headAt(page.tokens, from + i + 1 + k) !== null)
    )
  })
}

/** What sends another paper out. */
const ISSUES = /^(?:released|launched|unveiled|aired|published|posted|filed|issued)$/

/** `He echoed that on Monday, saying`, `She released an advertisement calling`: whether the words before the cue tell of another day or another paper.
 *  @param from  the statement told before */
export function isOpenedAnew({ page, frames }: Scene, { draft, from, to }: { draft: Draft; from: number; to: number }): boolean {
  const frame = frames[to]
  if (!frame || frames[from]?.sentence.join() === frame.sentence.join()) return false
  const { sentence, cue, source } = frame
  const opening: Span = [sentence[0], (cue ?? source)?.[0] ?? sentence[0]]
  if (page.outline.isQuoted(opening[0])) return false
  if (page.tokensIn(opening).some(({ lower }) => ISSUES.test(lower))) return true
  // `was jeered at the convention after he refused`
  const before: Span = [sentence[0], source?.[0] ?? opening[1]]
  if (mentionsIn(page, before).some(({ family }) => family !== draft.family && family !== 'parliament')) return true
  const told = draft.date && page.text.slice(...draft.date.span)
  return (
    told !== null &&
    page.expressionsIn(opening).some((at) => {
      const { when, span } = page.expressions[at] as Expression
      return isOfDay(when) && !told.includes(page.text.slice(...span).replace(/^on /, ''))
    })
  )
}

/** `He says`, where what was said before is told in the past.
 *  @param from  the statement told before */
export const isOfNow = (scene: Scene, from: number, to: number): boolean =>
  hasCue(scene, to, /^(?:says|argues|insists|claims|maintains|notes|adds)$/) && hasCue(scene, from, /^(?:said|told|\p{L}+ed)$/u)

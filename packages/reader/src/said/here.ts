import type { Span } from '@onrecord/record'
import { headAt } from '../occasions/head-at.ts'
import type { PageText } from '../page-text.ts'
import { datelineEnd } from './dateline.ts'
import type { Frame } from './frame.ts'
import { positionIn } from './position.ts'

/** Paragraphs of a page among which its dateline stands, behind headings. */
const MOST_PARAGRAPHS = 6
const NAME = /^\p{Lu}[\p{L}.’' -]*?(?=,| ?[–—(]| -)/u

/** The place of a page's dateline, where it opens a paragraph: `DALTON FORK — `; null where none does. */
export function datelinePlace({ text, outline }: PageText): Span | null {
  for (let paragraph = 0; paragraph < MOST_PARAGRAPHS; paragraph++) {
    const start = outline.paragraphStart(paragraph)
    if (paragraph > 0 && start === 0) return null
    const end = datelineEnd(text, start)
    const name = end > start ? NAME.exec(text.slice(start, end))?.[0] : undefined
    if (name) return [start, start + name.length]
  }
  return null
}

/** `told a rally here`: the dateline's place, where a frame points at it; null where it does not. */
export function hereIn(page: PageText, frame: Frame, dateline: Span | null): Span | null {
  if (!dateline || frame.within !== null) return null
  const isHere = page.tokensIn(frame.sentence).some(({ lower, span }) => {
    if (lower !== 'here' || !isOfSaying(page, frame, span[0])) return false
    const isSaid = frame.content.some(([start, end]) => span[0] >= start && span[0] < end)
    const position = isSaid ? null : positionIn(page, frame, span, null)
    return position !== null && position !== 'source'
  })
  return isHere ? dateline : null
}

/** `a rally here`, `reporters here`, `said here`; the only candidate here is none. */
function isOfSaying(page: PageText, { cue }: Frame, start: number): boolean {
  const { tokens, text } = page
  const at = page.tokenAt(start)
  const before = tokens[at - 1]
  if (!before || tokens[at + 1]?.lower === 'in') return false
  return (
    headAt(tokens, at - 1) !== null ||
    LISTENING.test(before.lower) ||
    (cue !== null && text.slice(cue[1], start).trim() === '' && start >= cue[1])
  )
}
const LISTENING = /^(?:reporters|journalists|newsmen|voters|supporters|spoke|speaking)$/

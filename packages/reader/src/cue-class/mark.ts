import type { Span } from '@onrecord/record'
import type { Frame } from './frame.ts'
import type { Sense } from './sense.ts'

/** Characters of a cue's piece, of a content's end, and behind a dash that are looked at. */
const MARK = 8
const END = 8
const SIGNATURE = 80

const ASKS = /\?["”’»)\s]*$/u
const DASH = /[-–—]/u
const HANDLE = /\(@/u

/** Characters of a label behind the name, as in `ADA LIND, CHAIR:`, at most. */
const OFFICE = 40

/** Whether a source and a colon stand before a content, in its line. */
function isLabelled(text: string, source: Span | undefined, content: Span | undefined): boolean {
  if (!source || !content || content[0] < source[1] || content[0] - source[1] > OFFICE) return false
  return /^[^\n:]*: ?$/.test(text.slice(source[1], content[0]))
}

/** The sense of a cue that has no word: the colon of a turn, in the cue or before the content, which asks where the turn ends in a question; the dash
 *  before a signature, which is a post's where a handle stands in it; or no cue. */
export function markSense(text: string, { source, cue, content }: Frame): Sense {
  const mark = cue.map(([start, end]) => text.slice(start, Math.min(end, start + MARK))).join('')
  const isTurn = mark.includes(':') || (cue.length === 0 && isLabelled(text, source[0], content[0]))
  if (mark.trim() === '' && !isTurn) return ['no cue', 'said']
  const last = content.at(-1)
  if (isTurn && last && ASKS.test(text.slice(Math.max(last[0], last[1] - END), last[1]))) return ['asks', 'said']
  const behind = cue.at(-1)?.[1] ?? 0
  const signature = text.slice(behind, behind + SIGNATURE).split('\n')[0] as string
  return DASH.test(mark) && HANDLE.test(signature) ? ['writes', 'said'] : ['says', 'said']
}

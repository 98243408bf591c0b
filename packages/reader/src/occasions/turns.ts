import type { Span } from '@onrecord/record'
import { signatureOf } from '../said/signature.ts'
import { turnsOf } from '../transcript/turns.ts'
import type { Scene, Told } from './scene.ts'

/** Fewer than these make no transcript. */
const FEWEST_TURNS = 4
/** A label ends this near to what is said, in characters: `REP. ADA LIN, CHAIR (via video):`. */
const LONGEST_LABEL = 100

/** The statements that are turns of a transcript or an interview, in the order of the text; none where the page is neither.
 *  A turn begins a paragraph with its label, or with what is said, and has no verb. */
export function turnsAmong(scene: Scene): number[] {
  const { page, statements, outer } = scene
  const labels = new Set(turnsOf(page.text, [[0, page.text.length]]).map(({ label: [start] }) => start))
  const turns = outer.filter((i) => labels.has((statements[i] as Told).source[0]?.[0] ?? -1) || isTurn(page.text, statements[i] as Told))
  const named = turns.map((i) => labelOf(page.text, statements[i] as Told))
  const isExchange = new Set(named).size > 1 && new Set(named).size < named.length
  return turns.length >= FEWEST_TURNS && isExchange ? turns : []
}

/** Marks before a label: a dash, a quotation mark, white space. */
const MARKS = 4

function isTurn(text: string, statement: Told): boolean {
  const { source, cue, content } = statement
  const said = content[0]?.[0]
  if (said === undefined || cue.some(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))) return false
  const first = source[0]
  if (!first) return isOpening(text, said)
  return isOpening(text, first[0]) && said >= first[1] && said - first[1] <= LONGEST_LABEL && signatureOf(text, statement) === null
}

/** Whether a place begins a line, but for a mark or two. */
const isOpening = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - MARKS), at)
  return /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(before) && (at <= MARKS || before.includes('\n'))
}

/** Who a label names, however often it is shortened: by the last word of the name. */
function labelOf(text: string, { source: [span], speaker }: Told): string {
  return speaker ?? (span ? lastWord(text, span) : '')
}

const lastWord = (text: string, [start, end]: Span): string => text.slice(start, end).toLowerCase().split(/\s+/).at(-1) ?? ''

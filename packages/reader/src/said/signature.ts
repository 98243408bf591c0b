import type { Span } from '@onrecord/record'
import type { Attributed } from './frame.ts'

/** The handle of a post's author: `@bohart`, `(@bohart.example)`. */
const HANDLE = /(?:^|[\s(])@[\w.]{2,}/
/** `Follow Bo Hart on Murmur @bohart`: a line of the page and no signature. */
const INVITATION = /^\W*(?:follow|contact|e-?mail|tweet|write to)\b/i
const LONGEST_SIGNATURE = 160

/** The line that signs a post, around the source or right below the content: `— Bo Hart (@bohart) 15 January`; null where no handle stands there. */
export function signatureOf(text: string, { content, source }: Pick<Attributed, 'content' | 'source'>): Span | null {
  const end = content.reduce((last, [, to]) => Math.max(last, to), 0)
  const below = /^\s*\n\s*/.exec(text.slice(end, end + LONGEST_SIGNATURE))
  for (const at of [source[0]?.[0], below ? end + below[0].length : undefined]) {
    const line = at === undefined ? null : lineAt(text, at)
    const words = line ? text.slice(line[0], line[1]) : ''
    if (line && HANDLE.test(words) && !INVITATION.test(words)) return line
  }
  return null
}

/** The line around a place, where it is short. */
function lineAt(text: string, at: number): Span | null {
  const from = Math.max(0, at - LONGEST_SIGNATURE)
  const back = text.slice(from, at).lastIndexOf('\n')
  const start = back < 0 ? (from === 0 ? 0 : null) : from + back + 1
  if (start === null) return null
  const ahead = text.slice(start, start + LONGEST_SIGNATURE + 1)
  const next = ahead.indexOf('\n')
  if (next < 0 && ahead.length > LONGEST_SIGNATURE) return null
  return [start, next < 0 ? text.length : start + next]
}

/** The line of the name above or below what is said, where no verb says so: `Anna Lind, Fenn, 3 May`; null where they share a line. */
export function bylineOf(text: string, { content, source, cue }: Attributed): Span | null {
  const [first, last, named] = [content[0], content.at(-1), source[0]]
  if (!first || !last || !named || cue.some(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))) return null
  const line = lineAt(text, named[0])
  if (!line || (line[1] > first[0] && line[0] < last[1])) return null
  const gap = line[1] <= first[0] ? text.slice(line[1], first[0]) : text.slice(last[1], line[0])
  return gap.length <= LONGEST_GAP && /^\W*$/.test(gap) ? line : null
}

/** White space and marks between the name's line and what is said. */
const LONGEST_GAP = 5

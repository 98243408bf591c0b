import { isUtf8 } from 'node:buffer'

/** A line longer than this is no article. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024

export type Line = {
  readonly number: number
  /** Why there is no text: the line is longer than it may be, or is not UTF-8; or the whole stream is of another kind, and then
   *  this is its only line. */
  readonly fault: 'too long' | 'not UTF-8' | 'stream of UTF-16' | 'stream of gzip' | null
  readonly text: string
}

/** The lines of a stream of bytes, without their ends, in flat memory: of a line that is too long nothing is kept.
 *  @param most  bytes that a line may have */
export async function* lines(stream: AsyncIterable<Uint8Array>, most = MAX_LINE_BYTES): AsyncIterable<Line> {
  let held: Uint8Array[] = []
  let size = 0
  let number = 0
  const decoder = new TextDecoder()
  const line = (): Line => {
    number++
    const bytes = Buffer.concat(held)
    const fault = size > most ? 'too long' : isUtf8(bytes) ? null : 'not UTF-8'
    held = []
    size = 0
    // the decoder drops a byte order mark, which begins the files of some programs
    return { number, fault, text: fault === null ? decoder.decode(bytes) : '' }
  }
  const hold = (bytes: Uint8Array) => {
    size += bytes.length
    if (size > most) held = []
    else held.push(bytes)
  }
  let isFirst = true
  for await (const chunk of stream) {
    const fault = isFirst ? kindOfStream(chunk) : null
    if (fault !== null) return yield { number: 1, fault, text: '' }
    isFirst = false
    let from = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      hold(chunk.subarray(from, end))
      from = end + 1
      yield line()
    }
    if (from < chunk.length) hold(chunk.subarray(from))
  }
  if (size > 0) yield line()
}

/** What a stream is that cannot be cut into lines, by its first bytes: a mark of UTF-16, the half of a character of it, or the mark of gzip. */
function kindOfStream([first, second]: Uint8Array): Line['fault'] {
  if (first === 0x1f && second === 0x8b) return 'stream of gzip'
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isMarked || first === 0 || second === 0 ? 'stream of UTF-16' : null
}

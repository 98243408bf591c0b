/** Characters from a cue within which the one spoken to is named. */
export const REACH = 160

/** Where the words that can name somebody end: with the line, or a little before. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  return Math.min(newline < 0 ? text.length : newline, at + REACH)
}

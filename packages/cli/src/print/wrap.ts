import wrapAnsi from 'wrap-ansi'

/** Words wrapped to a width, each line behind the same indent; words that are longer than a line are cut. */
export function wrap(words: string, width: number, indent: number): string {
  const wrapped = wrapAnsi(words, Math.max(10, width - indent), { hard: true, trim: true })
  return wrapped
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(indent) + line))
    .join('\n')
}

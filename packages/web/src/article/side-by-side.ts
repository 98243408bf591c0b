import type { WordChange } from '@onrecord/record'

/** A stretch of two texts that stand beside each other. */
export type Sides = {
  readonly before: readonly WordChange[]
  readonly after: readonly WordChange[]
  readonly isSame: boolean
}

/** Two texts in rows: lines that both have stand beside each other, and between them what only one of them has.
 *  @param text  as `ledger.compareVersions` gives it */
export function sideBySide(text: readonly WordChange[]): Sides[] {
  const rows: Sides[] = []
  let [before, after]: [WordChange[], WordChange[]] = [[], []]
  const flush = () => {
    if (before.length + after.length > 0) rows.push({ before, after, isSame: isSame([...before, ...after]) })
    ;[before, after] = [[], []]
  }
  for (const { text: words, in: place } of text)
    for (const part of words.split(/(?<=\n)/)) {
      if (endsLine(before) && endsLine(after) && (place === 'both' || isSame(before))) flush()
      if (place !== 'after') before.push({ text: part, in: place })
      if (place !== 'before') after.push({ text: part, in: place })
    }
  flush()
  return rows
}

const endsLine = (side: readonly WordChange[]): boolean => side.at(-1)?.text.endsWith('\n') ?? true
const isSame = (side: readonly WordChange[]): boolean => side.every((one) => one.in === 'both')

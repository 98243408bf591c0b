/** The lines of a table, `key | word, word`, as a map from each word to its key. */
export function wordsToKeys(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [key = '', words = ''] = line.split('|').map((part) => part.trim())
        return words.split(',').map((word) => [word.trim(), key] as const)
      }),
  )
}

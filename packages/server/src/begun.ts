/** The same entries, once the first of them is there: what is wrong with a request shows while the answer can still be another.
 *  @throws what the source throws before its first entry */
export async function begun<Entry>(entries: AsyncIterable<Entry>): Promise<AsyncIterable<Entry>> {
  const iterator = entries[Symbol.asyncIterator]()
  const first = await iterator.next()
  return (async function* () {
    try {
      for (let next = first; !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  })()
}

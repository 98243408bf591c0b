/** A JSON document whose list is too long to hold: a line before it, a line an entry, a line after it. */
export async function* jsonList(head: string, entries: AsyncIterable<object>, tail: string): AsyncIterable<string> {
  yield `${head}\n`
  let isFirst = true
  for await (const entry of entries) {
    yield `${isFirst ? '' : ',\n'}${JSON.stringify(entry)}`
    isFirst = false
  }
  yield `\n${tail}\n`
}

/** JSON lines. */
export async function* jsonLines(entries: AsyncIterable<unknown>): AsyncIterable<string> {
  for await (const entry of entries) yield `${JSON.stringify(entry)}\n`
}

import { InputError } from '@onrecord/record'

/** All bytes of a stream.
 *  @param limit  bytes it may have
 *  @param what  what it is, with the advice where it is larger
 *  @throws {InputError} `too-large` */
export async function collected(
  stream: AsyncIterable<Uint8Array>,
  { name, limit, what }: { name: string; limit: number; what: readonly [noun: string, advice: string] },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) throw new InputError('too-large', name, `The ${what[0]} is larger than ${limit / 2 ** 20} MB. ${what[1]}`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

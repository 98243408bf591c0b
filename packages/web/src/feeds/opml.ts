import { partsOf, sourceFromStream } from '@onrecord/intake'
import type { Feeds } from '@onrecord/ledger'
import { InputError } from '@onrecord/record'

/** Follows the feeds of an OPML file, unseen.
 *  @throws {InputError} `no-feed`, `broken-feed`, `too-large` */
export async function followFile(file: File, feeds: Feeds): Promise<{ readonly followed: number; readonly fresh: number }> {
  let [followed, fresh] = [0, 0]
  for await (const part of partsOf(sourceFromStream(file.stream(), file.name))) {
    if (part.kind !== 'list') continue
    followed++
    if (await feeds.add(part.address, null)) fresh++
  }
  if (followed === 0) throw new InputError('no-feed', file.name, 'There are no feeds in this file. Give an OPML file.')
  return { followed, fresh }
}

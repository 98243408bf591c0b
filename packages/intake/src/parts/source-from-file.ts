import { stat } from 'node:fs/promises'
import { bytesOfFile } from '../page-from-file.ts'
import type { Source } from './source.ts'

/** A file, of whatever kind. It is opened when its bytes are asked for, and what is wrong with it is said then. */
export async function sourceFromFile(path: string): Promise<Source> {
  // a pipe or a device is read once, and from its beginning
  const isFile = await stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
  return { name: path, url: null, headers: {}, fetched: null, path: isFile ? path : null, bytes: bytesOfFile(path) }
}

/** A stream of bytes, of whatever kind, as standard input is. */
export const sourceFromStream = (bytes: AsyncIterable<Uint8Array>, name = '-'): Source => ({
  name,
  url: null,
  headers: {},
  fetched: null,
  path: null,
  bytes,
})

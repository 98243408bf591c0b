import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { InputError } from '@onrecord/record'
import type { Source } from '../parts/source.ts'

export type Spooled = { readonly path: string; readonly release: () => Promise<void> }

/** The file of a source: its own, or a copy for the time being, where its bytes come in a stream and must be read from another place than the beginning.
 *  @throws {InputError} `disk-full` */
export async function spooled({ name, path, bytes }: Source): Promise<Spooled> {
  if (path !== null) {
    await bytes[Symbol.asyncIterator]().return?.()
    return { path, release: async () => {} }
  }
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'))
  const release = () => rm(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, 'archive')
    await pipeline(bytes, createWriteStream(copy))
    return { path: copy, release }
  } catch (cause) {
    await release()
    if ((cause as NodeJS.ErrnoException).code !== 'ENOSPC') throw cause
    throw new InputError('disk-full', name, `There is no room for a copy of it in ${tmpdir()}. Make some, or set TMPDIR.`, { cause })
  }
}

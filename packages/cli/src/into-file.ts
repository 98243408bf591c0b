import { rename, rm } from 'node:fs/promises'
import { InputError } from '@onrecord/record'

const ADVICE: { readonly [code: string]: string } = {
  ENOENT: 'The folder of this path is missing. Make it first.',
  ENOTDIR: 'A part of this path is a file, not a folder. Give another path.',
  EISDIR: 'This is a folder. Give the path of a file.',
  EACCES: 'This place may not be written. Check its permissions.',
  EROFS: 'This place may not be written. Give another.',
  ENOSPC: 'The disk is full. Make room, or write elsewhere.',
}

/** Makes a file whole or not at all: it has its name once everything is in it.
 *  @param make  writes the file at the path that it is given
 *  @throws {InputError} `not-written` */
export async function intoFile<Result>(path: string, make: (part: string) => Promise<Result>): Promise<Result> {
  const part = `${path}.part`
  try {
    const result = await make(part)
    await rename(part, path)
    return result
  } catch (error) {
    await rm(part, { force: true, recursive: true })
    throw notWritten(error, path)
  }
}

/** What an error of the file system means for the place that is written; other errors as they are. */
export function notWritten(error: unknown, path: string): unknown {
  const advice = ADVICE[(error as NodeJS.ErrnoException).code ?? '']
  return advice === undefined ? error : new InputError('not-written', path, advice, { cause: error })
}

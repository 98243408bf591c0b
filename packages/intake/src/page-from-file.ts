import { type FileHandle, open, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { InputError, type Page } from '@onrecord/record'
import { collected } from './bytes/collected.ts'

/** A news page is never larger; beside a mistake it could only be an attack. */
export const MAX_PAGE_BYTES = 20 * 1024 * 1024

const PAGE = ['page', 'Give a single article, or cut the file.'] as const

const ADVICE: { readonly [code: string]: readonly [code: string, advice: string] } = {
  ENOENT: ['not-found', 'There is no such file. Check the path.'],
  ENOTDIR: ['not-found', 'A part of this path is a file, not a folder. Check the path.'],
  ENAMETOOLONG: ['not-found', 'There is no such file. Check the path.'],
  ERR_INVALID_ARG_VALUE: ['not-found', 'There is no such file. Check the path.'],
  ELOOP: ['not-found', 'The links of this path lead in a circle. Check the path.'],
  EACCES: ['not-readable', 'The file may not be read. Check its permissions.'],
  EPERM: ['not-readable', 'The file may not be read. Check its permissions.'],
  EISDIR: ['is-a-folder', 'This is a folder. Give the files in it.'],
}

/** The page in a file.
 *  @throws {InputError} `not-found`, `not-readable`, `is-a-folder`, `not-a-file`, `too-large` */
export const pageFromFile = (path: string): Promise<Page> => pageFromStream(bytesOfFile(path), path)

/** The bytes of a file, which is opened when the first are asked for.
 *  @throws {InputError} `not-found`, `not-readable`, `is-a-folder`, `not-a-file` */
export async function* bytesOfFile(path: string): AsyncIterable<Uint8Array> {
  let file: FileHandle | undefined
  try {
    await refuseNoFile(path)
    file = await open(path, 'r')
    yield* file.createReadStream({ autoClose: false })
  } catch (error) {
    throw asInputError(error, path)
  } finally {
    await file?.close()
  }
}

/** Looked at before it is opened: opening a pipe waits for somebody who writes. */
async function refuseNoFile(path: string): Promise<void> {
  const stats = await stat(path)
  if (stats.isDirectory()) throw new InputError('is-a-folder', path, 'This is a folder. Give the files in it.')
  // a pipe of the shell's own, as <(…) makes it, is read like a file
  if (stats.isSocket() || (stats.isFIFO() && !/^\/(?:dev|proc)\//.test(resolve(path))))
    throw new InputError(
      'not-a-file',
      path,
      `This is a ${stats.isSocket() ? 'socket' : 'pipe'}, not a file. Give the page's own file, or send the page to standard input and give -.`,
    )
}

function asInputError(error: unknown, path: string): unknown {
  if (error instanceof InputError) return error
  const { code = '', syscall } = error as NodeJS.ErrnoException
  const known = ADVICE[code]
  if (known) return new InputError(known[0], path, known[1], { cause: error })
  if (syscall === undefined) return error
  return new InputError('not-readable', path, `The file cannot be read (${code}). Copy it, and give the copy.`, { cause: error })
}

/** The page on standard input, named `-`.
 *  @throws {InputError} `too-large` */
export async function pageFromStream(stream: AsyncIterable<Uint8Array>, name = '-'): Promise<Page> {
  return { bytes: await collected(stream, { name, limit: MAX_PAGE_BYTES, what: PAGE }), name, url: null, headers: {}, fetched: null }
}

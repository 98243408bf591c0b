import { type FileHandle, open, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { InputError, type Page } from '@onrecord/record'

/** A news page is never larger; beside a mistake it could only be an attack. */
export const MAX_PAGE_BYTES = 20 * 1024 * 1024

const tooLarge = (name: string) =>
  new InputError('too-large', name, `The page is larger than ${MAX_PAGE_BYTES / 2 ** 20} MB. Give a single article, or cut the file.`)

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
export async function pageFromFile(path: string): Promise<Page> {
  let file: FileHandle | undefined
  try {
    await refuseNoFile(path)
    file = await open(path, 'r')
    // a device has no size and may have no end: what is read is counted, not what is told
    return await pageFromStream(file.createReadStream(), path)
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
  if (stats.size > MAX_PAGE_BYTES) throw tooLarge(path)
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
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MAX_PAGE_BYTES) throw tooLarge(name)
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks), name, url: null, headers: {}, fetched: null }
}

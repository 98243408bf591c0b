import { fstatSync } from 'node:fs'
import { pageFromFile, pageFromStream } from '@onrecord/intake'
import { InputError, type Page } from '@onrecord/record'

/** Whether an argument is an address, and no path. */
export const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(input)

/** @throws {InputError} `not-found` where an argument names nothing */
export function refuseNoName(input: string): void {
  if (input.trim() === '') throw new InputError('not-found', `"${input}"`, 'The input has no name. Give a file, an address, or -.')
}

/** The page that an argument names: a URL is fetched, `-` is standard input, anything else a file.
 *  @throws {InputError} what fetching and reading throw */
export async function pageOf(input: string, { allowPrivate = false }: { allowPrivate?: boolean } = {}): Promise<Page> {
  refuseNoName(input)
  if (input === '-') return pageFromStream(standardInput())
  if (!isAddress(input)) return pageFromFile(input)
  const { fetchPage } = await import('@onrecord/intake/fetch')
  return fetchPage(input, { allowPrivate, contact: process.env.ONRECORD_CONTACT })
}

/** Standard input as a stream of bytes.
 *  @throws {InputError} `is-a-folder`, which Node itself would read as nothing */
export function standardInput(): AsyncIterable<Uint8Array> {
  const STDIN = 0
  if (fstatSync(STDIN).isDirectory()) throw new InputError('is-a-folder', '-', 'Standard input is a folder. Give it a file.')
  return process.stdin
}

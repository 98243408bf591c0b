import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bratFiles } from '@onrecord/ledger/exports'
import { InputError, type Record } from '@onrecord/record'
import { notWritten } from './into-file.ts'

/** Writes a folder that brat opens.
 *  @throws {InputError} `not-written`, also where the folder holds files: annotators may have worked on them */
export async function bratFolder(folder: string, records: AsyncIterable<Record>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    if ((await readdir(folder)).length > 0) throw new InputError('not-written', folder, 'This folder holds files. Give a new one.')
    for await (const { name, text } of bratFiles(records)) await writeFile(join(folder, name), text)
  } catch (error) {
    throw notWritten(error, folder)
  }
}

import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bratOf, CONFIGURATION } from '@onrecord/ledger/exports'
import { InputError, type Record } from '@onrecord/record'
import { notWritten } from './into-file.ts'

/** Writes a folder that brat opens: two files an article, and the configuration.
 *  @throws {InputError} `not-written`, also where the folder holds files: annotators may have worked on them */
export async function bratFolder(folder: string, records: AsyncIterable<Record>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    if ((await readdir(folder)).length > 0) throw new InputError('not-written', folder, 'This folder holds files. Give a new one.')
    await writeFile(join(folder, 'annotation.conf'), CONFIGURATION)
    for await (const record of records) {
      const { txt, ann } = bratOf(record)
      await writeFile(join(folder, `${record.article.id}.txt`), txt)
      await writeFile(join(folder, `${record.article.id}.ann`), ann)
    }
  } catch (error) {
    throw notWritten(error, folder)
  }
}

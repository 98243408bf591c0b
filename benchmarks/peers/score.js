import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the scorer says of statements against the gold.
 *  @param scorer  the scorer's file
 *  @param gold    the file of gold
 *  @param read    {id, statements} of each article
 *  @param folder  where a file may be written */
export function scoreOf(scorer, gold, read, folder) {
  const file = join(folder, 'predictions.jsonl')
  writeFileSync(file, read.map((line) => JSON.stringify(line)).join('\n'))
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, gold, file, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

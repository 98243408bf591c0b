// The page of drafts as a ledger serves it. Model and runtime stand in packages/cli already, and 40 MB are not laid a second time: a list says where the server finds them.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildDraft, filesOf } from './draft.js'

const CLI = fileURLToPath(new URL('../packages/cli/', import.meta.url))
const PLACE = fileURLToPath(new URL('../packages/web/dist/draft-page', import.meta.url))

/** Builds the page into packages/web/dist/draft-page, and the list of what stands in packages/cli into draft-elsewhere.json beside it. */
export async function layServedDraft() {
  const standing = new Map(
    ['models/en', 'runtime'].flatMap((folder) => filesOf(join(CLI, folder)).map(({ path, hash }) => [hash, `${folder}/${path}`])),
  )
  const files = await buildDraft({ folder: PLACE, api: '/api/' })
  const elsewhere = files.filter(({ hash }) => standing.has(hash))
  for (const { path } of elsewhere) rmSync(join(PLACE, path))
  const list = Object.fromEntries(elsewhere.map(({ path, hash }) => [path, standing.get(hash)]))
  writeFileSync(`${PLACE}/../draft-elsewhere.json`, `${JSON.stringify(list, null, 2)}\n`)
}

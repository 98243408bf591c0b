// The empty database that each new embedded ledger begins as: PGlite takes 4 s to make one, and 1 s to begin with one that was made.
import { renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'

const place = fileURLToPath(new URL('../packages/ledger/dist/new-database.tar.gz', import.meta.url))
const madeBy = createRequire(import.meta.url).resolve('@electric-sql/pglite')

/** Makes it where it is missing, or older than the PGlite that is installed. It has no tables: the ledger's migrations make them. */
export async function layNewDatabase() {
  const made = statSync(place, { throwIfNoEntry: false })
  if (made && made.mtimeMs > statSync(madeBy).mtimeMs) return
  const database = await PGlite.create()
  const packed = await database.dumpDataDir('gzip')
  await database.close()
  // another build may run beside this one
  const making = `${place}.${process.pid}`
  writeFileSync(making, new Uint8Array(await packed.arrayBuffer()))
  renameSync(making, place)
}

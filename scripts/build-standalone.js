// Builds the page that reads a draft into a folder that any web server can serve, each file beside its compressed forms, and prints what a first visit loads.
//
//     npm run build:standalone [-- FOLDER]      (standalone/ if not given)
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildDraft } from './draft.js'

const folder = resolve(process.argv[2] ?? 'standalone')
if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, 'service-worker.js'))) {
  process.stderr.write(`${folder} holds other files, and a build empties its folder. Give another, or one that is empty.\n`)
  process.exit(2)
}
const files = await buildDraft({ folder })

let [plain, wire] = [0, 0]
for (const { path, bytes } of files) {
  const zipped = gzipSync(readFileSync(join(folder, path)), { level: 9 })
  writeFileSync(join(folder, `${path}.gz`), zipped)
  plain += bytes
  wire += zipped.length
  process.stdout.write(`${megabytes(bytes)} ${megabytes(zipped.length)}  ${path}\n`)
}
process.stdout.write(`${megabytes(plain)} ${megabytes(wire)}  in all: as they are, and by gzip, which is what a first visit loads\n`)

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(2).padStart(6)} MB`
}

// The docs as packages/web/dist/manual, so that a server has them wherever it is installed: what docs/ holds, and the pages that it leads to outside.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const place = join(root, 'packages/web/dist/manual')

const pagesIn = (folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(?:md|svg)$/.test(name))
    .map((name) => `${folder}/${name}`)

/** Puts the docs beside the pages that show them. */
export function layManual() {
  rmSync(place, { recursive: true, force: true })
  const readmes = readdirSync(join(root, 'packages')).flatMap((name) => pagesIn(`packages/${name}`))
  for (const path of ['docs', 'models/en/README.md', ...pagesIn('benchmarks/results'), ...readmes]) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    cpSync(join(root, path), join(place, path), { recursive: true })
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where scripts/manual.js puts the pages; one folder below the package both in the source and when built. */
const BUILT = fileURLToPath(new URL('../../dist/manual/', import.meta.url))

export const MARKDOWN = 'text/markdown'

const TYPES: Readonly<{ [ending: string]: string }> = {
  '.md': MARKDOWN,
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** A file of the docs. */
export type DocsFile = {
  /** As it stands in the repository: `docs/guide/first-steps.md`. */
  readonly path: string
  readonly type: string
  readonly read: () => Buffer<ArrayBuffer>
}

/** The files of the docs, by the addresses at which they are served: there is no other way to a file, and so none that leads out of the folder. */
export function docsFiles(folder = BUILT): ReadonlyMap<string, DocsFile> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  return new Map(
    paths.flatMap((path) => {
      const type = TYPES[extname(path)]
      return type === undefined ? [] : [[addressOf(path), { path, type, read: () => readFileSync(`${folder}/${path}`) }] as const]
    }),
  )
}

/** Where a file of the repository is served: `/docs/guide/first-steps`. */
export const addressOf = (path: string): string => `/docs/${path.replace(/^docs\//, '').replace(/\.md$/, '')}`

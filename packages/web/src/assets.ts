import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import type { ApiApp } from '@onrecord/server'

/** Where a built file is served, by its name in the source: `style.css`, `front.js`. */
export type Assets = { readonly [name: string]: string }

// one folder below the package both in the source and when built
const BUILT = new URL('../dist/assets/', import.meta.url)

/** Paths of the built files, as hono writes them. */
export const ASSET_PATHS = '/assets/*'

const FOR_GOOD = 'public, max-age=31536000, immutable'

/** The names of the built files; each holds a hash of what is in it. */
export function readAssets(): Assets {
  return JSON.parse(readFileSync(new URL('manifest.json', BUILT), 'utf8'))
}

/** The style sheet, for a file of its own. */
export const builtStyle = (): string => readFileSync(new URL(basename(readAssets()['style.css'] as string), BUILT), 'utf8')

/** Serves the built files. A browser keeps them: another content has another name. */
export function assets(app: ApiApp): void {
  const files = serveStatic({ root: fileURLToPath(BUILT), rewriteRequestPath: (path) => path.slice('/assets'.length) })
  app.use(ASSET_PATHS, async (c, next) => {
    const answer = await files(c, next)
    if (c.res.ok) c.header('cache-control', FOR_GOOD)
    return answer
  })
}

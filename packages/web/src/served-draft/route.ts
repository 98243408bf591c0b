import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import type { ApiApp } from '@onrecord/server'
import { HEADERS } from '../draft/offline/headers.ts'

// one folder below the package both in the source and when built, as the other built files
const BUILT = new URL('../../dist/draft-page/', import.meta.url)

/** Paths of the page of drafts, as hono writes them. It holds nothing of the ledger. */
export const DRAFT_PATHS = ['/draft', '/draft/*'] as const

/** Serves the page that reads a draft in the browser; its service worker keeps it there. */
export function draft(app: ApiApp): void {
  const files = serveStatic({ root: fileURLToPath(BUILT), rewriteRequestPath: (path) => path.slice('/draft'.length) })
  app.get('/draft', (c) => c.redirect('/draft/', 308))
  app.use('/draft/*', async (c, next) => {
    const answer = await files(c, next)
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value)
    return answer
  })
}

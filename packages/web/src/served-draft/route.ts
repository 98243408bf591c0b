import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import type { ApiApp } from '@onrecord/server'
import { HEADERS } from '../draft/offline/headers.ts'
import type { Site } from '../site.ts'

// one folder below the package both in the source and when built
const DIST = new URL('../../dist/', import.meta.url)

/** Paths of the page of drafts, as hono writes them. It holds nothing of the ledger. */
export const DRAFT_PATHS = ['/draft', '/draft/*'] as const

/** Serves the page that reads a draft in the browser; its service worker keeps it there. */
export function draft(app: ApiApp, { readerFiles }: Site): void {
  const built = serveStatic({ root: fileURLToPath(new URL('draft-page/', DIST)), rewriteRequestPath: pathInPage })
  const elsewhere = readElsewhere()
  const readers = serveStatic({ root: fileURLToPath(readerFiles), rewriteRequestPath: (path) => `/${elsewhere[nameOf(path)]}` })
  app.get('/draft', (c) => c.redirect('/draft/', 308))
  app.use('/draft/*', async (c, next) => {
    const answer = await (Object.hasOwn(elsewhere, nameOf(c.req.path)) ? readers : built)(c, next)
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value)
    return answer
  })
}

/** The files of the page that stand with the reader, by their paths from the page: scripts/served-draft.js writes the list. */
const readElsewhere = (): { readonly [path: string]: string } => JSON.parse(readFileSync(new URL('draft-elsewhere.json', DIST), 'utf8'))

const pathInPage = (path: string) => path.slice('/draft'.length)

const nameOf = (path: string) => pathInPage(path).slice(1)

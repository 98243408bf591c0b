import { createRoute, z } from '@hono/zod-openapi'
import { NoQuery, PathId } from '../schemas/given.ts'
import type { Services } from '../services.ts'
import { open, problem } from './answers.ts'
import type { ApiApp } from './api-app.ts'

const receipt = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/statements/{id}/receipt',
  summary: 'A statement as a page of its own, with the proof that the ledger of the key has it: signed now, checked by onrecord verify.',
  request: { params: PathId, query: NoQuery },
  responses: { 200: { description: 'The page, as a file.', content: { 'text/html': { schema: z.string() } } }, default: problem },
})

/** The page has its style in it; it needs nothing else, runs nothing, and is no page of this origin. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

/** Receipts: what somebody can keep and check without the ledger. */
export function receipts(app: ApiApp, { receipt: pageOf }: Services): void {
  app.openapi(receipt, async (c) => {
    const { id } = c.req.valid('param')
    const page = await pageOf(id)
    // another signature each time
    c.header('cache-control', 'no-store')
    c.header('content-security-policy', POLICY)
    c.header('content-disposition', `attachment; filename="receipt-${id.replace(/[^\w-]/g, '')}.html"`)
    return c.html(page, 200) as never
  })
}

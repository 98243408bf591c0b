import { createRoute, z } from '@hono/zod-openapi'
import { Audit } from '@onrecord/record'
import { FILTERS } from '../schemas/filters.ts'
import type { Services } from '../services.ts'
import { json, open, problem } from './answers.ts'
import type { ApiApp } from './api-app.ts'

const { outlet, agency, since, until, words, asOf, known } = FILTERS

const counts = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/audit',
  summary: 'Whom outlets quote, how often without a name, and how often somebody is accused who does not speak.',
  request: { query: z.strictObject({ outlet, agency, since, until, words, asOf, known }) },
  responses: { 200: json(Audit, 'The counts.'), default: problem },
})

/** Counts of whom outlets quote. */
export function audit(app: ApiApp, { ledger }: Services): void {
  app.openapi(counts, async (c) => c.json(await ledger.audit(c.req.valid('query')), 200))
}

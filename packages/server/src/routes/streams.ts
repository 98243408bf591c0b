import { createRoute, z } from '@hono/zod-openapi'
import { Change, Record } from '@onrecord/record'
import { ndjson } from '../ndjson.ts'
import { FILTERS } from '../schemas/filters.ts'
import { Text } from '../schemas/given.ts'
import type { Services } from '../services.ts'
import { lines, open, problem } from './answers.ts'
import type { ApiApp } from './api-app.ts'

const { outlet, since, until, asOf } = FILTERS

const changes = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/changes',
  summary: 'What pages had people say when they were seen, and had not when they were seen next, the newest first, as JSON lines.',
  request: { query: z.strictObject({ url: Text.optional().describe('One page, under any of its addresses.'), since, asOf }) },
  responses: { 200: lines(Change, 'A change a line.'), default: problem },
})

const records = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/export',
  summary: 'The records of the ledger, with when each page was seen, by the ids of their articles, as JSON lines.',
  request: { query: z.strictObject({ outlet, since, until }) },
  responses: { 200: lines(Record, 'A record a line, as onrecord export writes it.'), default: problem },
})

/** The paths whose answers have no end that one could wait for. */
export const STREAMS = [changes.path, records.path]

/** Long answers: an entry a line, as it comes. */
export function streams(app: ApiApp, { ledger, fault }: Services): void {
  app.openapi(changes, (c) => ndjson(c, ledger.changes({ ...c.req.valid('query'), signal: c.req.raw.signal }), fault))
  app.openapi(records, (c) => ndjson(c, ledger.records(c.req.valid('query')), fault))
}

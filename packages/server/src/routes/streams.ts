import { createRoute, z } from '@hono/zod-openapi'
import { Change, Record } from '@onrecord/record'
import { begun } from '../begun.ts'
import { ndjson, streamed } from '../ndjson.ts'
import { ExportFormat } from '../schemas/export-format.ts'
import { FILTERS } from '../schemas/filters.ts'
import { Next } from '../schemas/found.ts'
import { After, limitOf, Text } from '../schemas/given.ts'
import type { Services } from '../services.ts'
import { WRITTEN } from '../written.ts'
import { json, lines, open, problem } from './answers.ts'
import type { ApiApp } from './api-app.ts'

const { outlet, since, until, asOf } = FILTERS
const seen = { url: Text.optional().describe('One page, under any of its addresses.'), since, asOf }

const changes = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/changes',
  summary: 'What pages had people say when they were seen, and had not when they were seen next, the newest first, as JSON lines.',
  request: { query: z.strictObject(seen) },
  responses: { 200: lines(Change, 'A change a line.'), default: problem },
})

const Changes = z.object({ changes: z.array(Change).readonly(), next: Next }).meta({ id: 'Changes' })

const changesPage = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/changes/page',
  summary: 'The same, a page at a time.',
  request: { query: z.strictObject({ ...seen, limit: limitOf(20), after: After }) },
  responses: { 200: json(Changes, 'Changes, the newest first; what is seen meanwhile moves nothing.'), default: problem },
})

const BINARY = { schema: { type: 'string', format: 'binary' } as const }
const DOCUMENT = { schema: { type: 'object' } as const }
const FILES = Object.fromEntries(
  Object.values(WRITTEN).flatMap(({ type, ending }) =>
    type === WRITTEN.jsonl.type ? [] : [[type.split(';')[0] as string, ending === 'jsonld' ? DOCUMENT : BINARY]],
  ),
)

const records = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/export',
  summary: 'The records of the ledger, with when each page was seen, by the ids of their articles: as JSON lines, or as another format.',
  request: {
    query: z.strictObject({
      outlet,
      since,
      until,
      format: ExportFormat.default('jsonl').describe('As onrecord export has them; brat is a zip of its folder.'),
    }),
  },
  responses: {
    200: {
      description: 'A record a line, as onrecord export writes it; else a file of the format.',
      content: { ...lines(Record, '').content, ...FILES },
    },
    default: problem,
  },
})

/** The paths whose answers have no end that one could wait for. */
export const STREAMS = [changes.path, records.path]

/** Long answers: an entry a line, as it comes. */
export function streams(app: ApiApp, { ledger, fault }: Services): void {
  app.openapi(changes, (c) => ndjson(c, ledger.changes({ ...c.req.valid('query'), signal: c.req.raw.signal }), fault))
  app.openapi(changesPage, async (c) => c.json(await ledger.changesPage(c.req.valid('query')), 200))
  app.openapi(records, async (c) => {
    const { format, ...selection } = c.req.valid('query')
    const { type, ending, write } = WRITTEN[format]
    // some formats have something before the first record
    return streamed(c, write(await begun(ledger.records(selection))), { fault, type, file: `onrecord.${ending}` })
  })
}

import { createRoute, z } from '@hono/zod-openapi'
import { Check, Record, Statement } from '@onrecord/record'
import { Facets } from '../schemas/facets.ts'
import { FILTERS, filtersOf } from '../schemas/filters.ts'
import { Found, FoundStatement } from '../schemas/found.ts'
import { After, limitOf, NoQuery, PathId } from '../schemas/given.ts'
import { Fullest, Matches } from '../schemas/matches.ts'
import type { Services } from '../services.ts'
import { json, open, problem } from './answers.ts'
import type { ApiApp } from './api-app.ts'

const search = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/statements',
  summary: 'Find statements; all filters have to fit.',
  request: {
    query: z.strictObject({
      ...FILTERS,
      order: z.enum(['newest', 'best']).optional().describe('Which come first; the newest if not given.'),
      limit: limitOf(20),
      after: After,
    }),
  },
  responses: { 200: json(Found, 'A page of results.'), default: problem },
})

const facets = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/facets',
  summary: 'Count the statements that fit, by outlet, speaker, month and so on.',
  request: { query: z.strictObject(FILTERS) },
  responses: { 200: json(Facets, 'The counts.'), default: problem },
})

const statement = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/statements/{id}',
  summary: 'A statement, what people decided on it, and what each reading that is kept has of it.',
  request: { params: PathId, query: NoQuery },
  responses: {
    200: json(
      FoundStatement.extend({
        readings: z
          .array(
            z.object({
              reader: Record.shape.reader,
              until: z.string().nullable().describe('When a later reading took its place; null of the present one.'),
              as: Statement.nullable().describe('null where this reading has no such statement.'),
            }),
          )
          .readonly(),
      }).meta({ id: 'ReadStatement' }),
      'The statement.',
    ),
    default: problem,
  },
})

const matches = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/statements/{id}/matches',
  summary: 'The same utterance in other pages, the earliest first, each with how its words differ.',
  request: { params: PathId, query: z.strictObject({ limit: limitOf(20), after: After }) },
  responses: { 200: json(Matches, 'A page of printings.'), default: problem },
})

const fullest = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/statements/{id}/fullest',
  summary: 'The printing that has most of what was said, with the sentences around it.',
  request: { params: PathId, query: NoQuery },
  responses: { 200: json(Fullest, 'The printing.'), default: problem },
})

const checks = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/statements/{id}/checks',
  summary: 'What people decided on a statement, first to last; what was taken back too.',
  request: { params: PathId, query: NoQuery },
  responses: { 200: json(z.object({ checks: z.array(Check).readonly() }), 'The decisions.'), default: problem },
})

const queue = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/queue',
  summary: 'Statements that nobody has checked, those first of which the reader is least sure.',
  request: { query: z.strictObject({ limit: limitOf(20), after: After }) },
  responses: { 200: json(Found, 'A page of statements.'), default: problem },
})

/** Statements: found, counted, and printed elsewhere. */
export function statements(app: ApiApp, { ledger }: Services): void {
  app.openapi(search, async (c) => {
    const { order, limit, after, ...filters } = c.req.valid('query')
    return c.json(await ledger.search({ ...filtersOf(filters), order, limit, after }), 200)
  })
  app.openapi(facets, async (c) => c.json(await ledger.facets(filtersOf(c.req.valid('query'))), 200))
  app.openapi(matches, async (c) => c.json(await ledger.matches(c.req.valid('param').id, c.req.valid('query')), 200))
  app.openapi(statement, async (c) => {
    const found = await ledger.statement(c.req.valid('param').id)
    const { readings } = await ledger.checked(found.statement.id)
    return c.json({ ...found, readings: readings.map(({ as, ...reading }) => ({ ...reading, as: as?.statement ?? null })) }, 200)
  })
  app.openapi(checks, async (c) => c.json({ checks: (await ledger.checked(c.req.valid('param').id)).checks }, 200))
  app.openapi(fullest, async (c) => c.json(await ledger.fullest(c.req.valid('param').id), 200))
  app.openapi(queue, async (c) => c.json(await ledger.queue(c.req.valid('query')), 200))
}

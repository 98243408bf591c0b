import { createRoute, z } from '@hono/zod-openapi'
import { IdentityDecision, Person } from '@onrecord/record'
import { By, Id, limitOf, NoQuery, PathId, Text } from '../schemas/given.ts'
import type { Services } from '../services.ts'
import { body, json, open, problem } from './answers.ts'
import type { ApiApp } from './api-app.ts'

const Note = Text.optional().describe('Why.')

const who = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/people',
  summary: 'The people and bodies that have these words in their name, the most quoted first.',
  request: { query: z.strictObject({ name: Text.describe('Words of a name in any order, each whole or begun.'), limit: limitOf(20) }) },
  responses: { 200: json(z.object({ people: z.array(Person) }), 'The people.'), default: problem },
})

const person = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/people/{speaker}',
  summary: 'Whom a speaker of a page is: roles over time, outlets, subjects, counts.',
  request: { params: z.object({ speaker: Id }), query: NoQuery },
  responses: { 200: json(Person, 'The person or body.'), default: problem },
})

const decisions = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/identities',
  summary: 'What was decided on who is one person, first to last.',
  request: { query: z.strictObject({ limit: limitOf(100), after: Id.optional().describe('The id of the last decision before.') }) },
  responses: { 200: json(z.object({ decisions: z.array(IdentityDecision) }), 'The decisions.'), default: problem },
})

const decide = createRoute({
  ...open('check'),
  method: 'post',
  path: '/api/identities',
  summary: 'Decide that two speakers are one person, or two; of two decisions on one pair the later counts.',
  request: {
    body: body(z.strictObject({ verdict: IdentityDecision.shape.verdict, speakers: z.tuple([Id, Id]), by: By, note: Note })),
  },
  responses: { 201: json(IdentityDecision, 'The decision.'), default: problem },
})

const undo = createRoute({
  ...open('check'),
  method: 'post',
  path: '/api/identities/{id}/undo',
  summary: 'Take a decision back; it stays written.',
  request: { params: PathId, body: body(z.strictObject({ by: By, note: Note })) },
  responses: { 200: json(IdentityDecision, 'The decision, and who took it back.'), default: problem },
})

/** Who is whom across pages, and what people decided on that. */
export function people(app: ApiApp, { ledger }: Services): void {
  app.openapi(who, async (c) => {
    const { name, limit } = c.req.valid('query')
    return c.json({ people: await ledger.people.who(name, { limit }) }, 200)
  })
  app.openapi(person, async (c) => c.json(await ledger.people.with(c.req.valid('param').speaker), 200))
  app.openapi(decisions, async (c) => c.json({ decisions: await ledger.people.decisions(c.req.valid('query')) }, 200))
  app.openapi(decide, async (c) => c.json(await ledger.people.decide(c.req.valid('json')), 201))
  app.openapi(undo, async (c) => {
    const [{ id }, decider] = [c.req.valid('param'), c.req.valid('json')]
    return c.json(await ledger.people.undo({ id, ...decider }), 200)
  })
}

import { createRoute, z } from '@hono/zod-openapi'
import { Check, CheckVerdict, Fix } from '@onrecord/record'
import { By, Id, Text } from '../schemas/given.ts'
import type { Services } from '../services.ts'
import { body, json, open, problem } from './answers.ts'
import type { ApiApp } from './api-app.ts'

const CheckGiven = z
  .strictObject({
    statement: Id,
    verdict: CheckVerdict,
    fix: Fix.strict().optional().describe('What it should be, where the verdict is fix; what is left out stays.'),
    by: By,
    note: Text.optional().describe('Why.'),
  })
  .refine(({ verdict, fix }) => (verdict === 'fix') === (fix !== undefined), {
    path: ['fix'],
    message: 'What a statement should be is given with the verdict fix, and with no other',
  })
  .meta({ id: 'CheckGiven' })

const check = createRoute({
  ...open('check'),
  method: 'post',
  path: '/api/checks',
  summary:
    'Decide whether a statement is right, wrong, or what it should be, or take back what was decided last; nothing that was read or decided before is lost.',
  request: { body: body(CheckGiven) },
  responses: { 201: json(Check, 'The decision. A statement that is corrected has another id from then on.'), default: problem },
})

/** What people decide on statements. */
export function checks(app: ApiApp, { ledger }: Services): void {
  app.openapi(check, async (c) => c.json(await ledger.check(c.req.valid('json')), 201))
}

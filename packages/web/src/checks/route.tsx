import type { Ledger } from '@onrecord/ledger'
import { CheckVerdict } from '@onrecord/record'
import { After, type ApiApp, By, givenIn, givenInForm, Id, needs, Text } from '@onrecord/server'
import { changed } from '../page/address.ts'
import type { Site } from '../site.ts'
import { Checks } from './checks.tsx'
import { FIX_FIELDS, fixIn } from './fix-in.ts'

const ASKED = { after: After, statement: Id.optional(), last: Id.optional(), by: By.optional() }
const DECIDED = { statement: Id, verdict: CheckVerdict, by: By, note: Text.optional(), after: After, ...FIX_FIELDS }
const UNDONE = { statement: Id, by: By, after: After }

/** `/checks`: what is to be checked next, one statement at a time, and what somebody decides on it. */
export function checks(app: ApiApp, { ledger, shell }: Site): void {
  app.get('/checks', async (c) => {
    const { statement, ...given } = givenIn(c, ASKED)
    const { found, next } = statement ? { found: await ledger.statement(statement), next: given.after ?? null } : await first(ledger, given)
    const speakers = found ? ((await ledger.record(found.article.id))?.speakers ?? []) : []
    const mayCheck = c.var.scopes?.has('check') ?? false
    const children = <Checks asked={found ? { found, speakers } : null} next={next} mayCheck={mayCheck} {...given} />
    return c.html(shell(c, { title: 'Checks', scripts: ['checks'], children }))
  })
  app.post('/checks', needs('check'), async (c) => {
    const { statement, verdict, by, note, after, ...fields } = await givenInForm(c, DECIDED)
    const fix = verdict === 'fix' ? fixIn(fields, (await ledger.statement(statement)).statement) : undefined
    const check = await ledger.check({ statement, verdict, fix, by, note })
    return c.redirect(changed('/checks', {}, { after: after ?? null, by, last: check.statement }), 303)
  })
  app.post('/checks/undo', needs('check'), async (c) => {
    const { statement, by, after } = await givenInForm(c, UNDONE)
    const undone = await ledger.check({ statement, verdict: 'undone', by })
    return c.redirect(changed('/checks', {}, { statement: undone.statement, after: after ?? null, by }), 303)
  })
}

async function first(ledger: Ledger, { after }: { readonly after?: string }) {
  const { statements, next } = await ledger.queue({ limit: 1, after })
  return { found: statements[0] ?? null, next }
}

import type { Ledger } from '@onrecord/ledger'
import { CheckVerdict } from '@onrecord/record'
import { After, type ApiApp, By, givenIn, givenInForm, Id, needs, Text } from '@onrecord/server'
import { z } from 'zod'
import { changed } from '../page/address.ts'
import type { Site } from '../site.ts'
import { Checks } from './checks.tsx'
import { FIX_FIELDS, fixIn } from './fix-in.ts'
import { namesakesOf } from './namesakes.ts'

const ASKED = { after: After, statement: Id.optional(), last: Id.optional(), merged: Id.optional(), by: By.optional() }
const Verdict = z.enum([...CheckVerdict.options, 'same'])
const DECIDED = { statement: Id, verdict: Verdict, by: By, note: Text.optional(), after: After, other: Id.optional(), ...FIX_FIELDS }
const UNDONE = { statement: Id, by: By, after: After, decision: Id.optional() }

/** `/checks`: what is to be checked next, one statement at a time, and what somebody decides on it. */
export function checks(app: ApiApp, { ledger, shell }: Site): void {
  app.get('/checks', async (c) => {
    const { statement, last: lastId, ...given } = givenIn(c, ASKED)
    const { found, next } = statement ? { found: await ledger.statement(statement), next: given.after ?? null } : await first(ledger, given)
    const speakers = found ? ((await ledger.record(found.article.id))?.speakers ?? []) : []
    const mayCheck = c.var.scopes?.has('check') ?? false
    const namesakes = found ? await namesakesOf(ledger, found.speaker, speakers) : []
    const last = lastId === undefined ? null : await ledger.statement(lastId)
    const children = <Checks asked={found ? { found, speakers, namesakes } : null} next={next} last={last} mayCheck={mayCheck} {...given} />
    return c.html(shell(c, { title: 'Checks', scripts: ['checks'], children }))
  })
  app.post('/checks', needs('check'), async (c) => {
    const { statement, verdict, by, note, after, other = '', ...fields } = await givenInForm(c, DECIDED)
    if (verdict === 'same') {
      // the statement itself is not decided by that
      const { speaker } = await ledger.statement(statement)
      const { id: merged } = await ledger.people.decide({ verdict, speakers: [speaker?.id ?? '', other], by })
      return c.redirect(changed('/checks', {}, { statement, after: after ?? null, by, last: statement, merged }), 303)
    }
    const fix = verdict === 'fix' ? fixIn(fields, (await ledger.statement(statement)).statement) : undefined
    const check = await ledger.check({ statement, verdict, fix, by, note })
    return c.redirect(changed('/checks', {}, { after: after ?? null, by, last: check.statement }), 303)
  })
  app.post('/checks/undo', needs('check'), async (c) => {
    const { statement, by, after, decision } = await givenInForm(c, UNDONE)
    const undone = decision
      ? (await ledger.people.undo({ id: decision, by })) && statement
      : (await ledger.check({ statement, verdict: 'undone', by })).statement
    return c.redirect(changed('/checks', {}, { statement: undone, after: after ?? null, by }), 303)
  })
}

async function first(ledger: Ledger, { after }: { readonly after?: string }) {
  const { statements, next } = await ledger.queue({ limit: 1, after })
  return { found: statements[0] ?? null, next }
}

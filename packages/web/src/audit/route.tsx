import { type ApiApp, FILTERS, givenIn } from '@onrecord/server'
import { z } from 'zod'
import { Chosen } from '../page/chosen.tsx'
import { NothingYet } from '../page/nothing-yet.tsx'
import type { Site } from '../site.ts'
import { AuditFilters } from './filters.tsx'
import { auditCsv, TABLE_NAMES } from './tables.ts'
import { AuditView } from './view.tsx'
import { waysOf } from './ways.ts'

const { outlet, agency, since, until, words, asOf } = FILTERS
const AUDITED = { outlet, agency, since, until, words, asOf }

/** `/audit`: whom outlets quote. `/audit.csv`: a table of it. */
export function audit(app: ApiApp, { ledger, shell }: Site): void {
  app.get('/audit', async (c) => {
    const counted = await ledger.audit(givenIn(c, AUDITED))
    const given = c.req.query()
    const children = (
      <>
        <h1>Who is quoted</h1>
        <Chosen path="/audit" given={given} but={[]} />
        <AuditFilters given={given} />
        {counted.total.statements > 0 ? (
          <AuditView audit={counted} ways={waysOf(given)} />
        ) : Object.values(given).some(Boolean) ? (
          <p>No statement fits. Take a filter away.</p>
        ) : (
          <NothingYet />
        )}
      </>
    )
    return c.html(shell(c, { title: 'Who is quoted', children }))
  })
  app.get('/audit.csv', async (c) => {
    const { table, ...audited } = givenIn(c, { ...AUDITED, table: z.enum(TABLE_NAMES) })
    return c.body(auditCsv(await ledger.audit(audited), table), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="audit-${table}.csv"`,
    })
  })
}

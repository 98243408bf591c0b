import type { Audit } from '@onrecord/record'
import { expect, test } from 'vitest'
import { auditCsv } from './tables.ts'

test('a table of an audit is csv with the counts as they are, and no cell is a formula', () => {
  const count = { statements: 8, articles: 2, anonymous: 2, accusations: 4, unanswered: 1 }
  const audit: Audit = {
    total: count,
    checked: { right: 0, corrected: 0, wrong: 0 },
    outlets: [
      { outlet: '=cmd|calc', ...count },
      { outlet: null, ...count, anonymous: 0 },
    ],
    months: [],
    outletMonths: [{ outlet: 'Orm Daily', month: '2026-02', ...count }],
    speakers: [{ name: 'Ilse Varga', kind: 'person', statements: 6, articles: 2 }],
    roles: [],
    countries: [],
  }
  expect(auditCsv(audit, 'outlets')).toBe(
    "outlet,statements,articles,anonymous,accusations,unanswered\r\n'=cmd|calc,8,2,2,4,1\r\n,8,2,0,4,1\r\n",
  )
  expect(auditCsv(audit, 'outletMonths')).toContain('\r\nOrm Daily,2026-02,8,2,2,4,1\r\n')
  expect(auditCsv(audit, 'speakers')).toBe('name,kind,statements,articles\r\nIlse Varga,person,6,2\r\n')
  expect(auditCsv(audit, 'roles')).toBe('role,statements,articles\r\n')
})

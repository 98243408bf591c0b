import type { Audit } from '@onrecord/record'
import { expect, test } from 'vitest'
import { printAudit } from './audit.ts'
import { screen } from './screen.ts'

const count = { statements: 8, articles: 2, anonymous: 2, accusations: 4, unanswered: 1 }
const NAME = '<script>alert(1)</script>'
const audit: Audit = {
  total: count,
  outlets: [{ outlet: NAME, ...count }],
  months: [
    { month: '2026-02', ...count },
    { month: null, ...count, accusations: 0, unanswered: 0 },
  ],
  outletMonths: [],
  speakers: [{ name: 'Ilse Varga \u001b[31m', kind: 'person', statements: 6, articles: 2 }],
  roles: [{ role: 'mayor', statements: 6, articles: 2 }],
  countries: [],
}
const empty: Audit = {
  ...audit,
  total: { statements: 0, articles: 0, anonymous: 0, accusations: 0, unanswered: 0 },
  outlets: [],
  months: [],
  speakers: [],
  roles: [],
}
const plain = screen({}, { COLUMNS: '100' })

test('an audit tells shares, and a dash where there is nothing to share', () => {
  const printed = printAudit(audit, plain)
  expect(printed).toContain('8 statements · on 2 pages · 25 % of sources without a name · 25 % of 4 accusations unanswered')
  expect(printed).toMatch(/^none given {27}.* 25 % +0 +–$/m)
  expect(printed).not.toContain('\u001b')
  expect(printAudit(empty, plain)).toBe('No statement fits.\n')
})

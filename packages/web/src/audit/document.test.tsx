import type { Audit } from '@onrecord/record'
import { expect, test } from 'vitest'
import { auditDocument } from './document.tsx'

const count = { statements: 8, articles: 2, anonymous: 2, accusations: 4, unanswered: 1 }
const NAME = '<script>alert(1)</script>'
const audit: Audit = {
  total: count,
  outlets: [
    { outlet: NAME, ...count },
    { outlet: null, ...count, accusations: 0, unanswered: 0 },
  ],
  months: [
    { month: '2026-02', ...count },
    { month: null, ...count, accusations: 0, unanswered: 0 },
  ],
  outletMonths: [
    { outlet: NAME, month: '2026-02', ...count },
    { outlet: null, month: null, ...count },
  ],
  speakers: [{ name: 'Ilse Varga', kind: 'person', statements: 6, articles: 2 }],
  roles: [{ role: 'mayor', statements: 6, articles: 2 }],
  countries: [],
}
const empty: Audit = {
  ...audit,
  total: { statements: 0, articles: 0, anonymous: 0, accusations: 0, unanswered: 0 },
  outlets: [],
  months: [],
  outletMonths: [],
  speakers: [],
  roles: [],
}

test('the file of an audit has a plot and a table of each count, no script, nothing to fetch, and names as text', () => {
  const page = auditDocument(audit)
  // by month two: counts, and shares
  expect(page.match(/<svg /g)).toHaveLength(7)
  expect(page.match(/<table>/g)).toHaveLength(6)
  expect(page).toContain(
    '8 statements on 2 pages. 25\u00a0% of the sources have no name. 4 accusations, 25\u00a0% without a reply on the page.',
  )
  expect(page).not.toMatch(/<script|<link|href=|src=|@import|url\(/)
  expect(page).toContain('&lt;script&gt;')
  expect(page).toMatch(/<style>[^<]*\.plotted/)
})

test('the file of an audit of nothing says so', () => {
  expect(auditDocument(empty)).toContain('No statement fits.')
  expect(auditDocument(empty)).not.toContain('<svg')
})

test('an audit of pages without a date has no plot of months', () => {
  const page = auditDocument({ ...audit, months: [{ month: null, ...count }], outletMonths: [] })
  expect(page).toContain('No page has a date.')
  expect(page).not.toContain('aria-label="Statements by month"')
})

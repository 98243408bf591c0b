import { expect, test } from 'vitest'
import { emptyAudit, inventedAudit } from '../../../ledger/src/trial/audit.ts'
import { auditDocument } from './document.tsx'

test('the file of an audit has a plot and a table of each count, no script, nothing to fetch, and names as text', () => {
  const page = auditDocument(inventedAudit)
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
  expect(auditDocument(emptyAudit)).toContain('No statement fits.')
  expect(auditDocument(emptyAudit)).not.toContain('<svg')
})

test('an audit of pages without a date has no plot of months', () => {
  const page = auditDocument({ ...inventedAudit, months: inventedAudit.months.filter(({ month }) => month === null), outletMonths: [] })
  expect(page).toContain('No page has a date.')
  expect(page).not.toContain('aria-label="Statements by month"')
})

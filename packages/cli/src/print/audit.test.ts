import { expect, test } from 'vitest'
import { emptyAudit, inventedAudit } from '../../../ledger/src/trial/audit.ts'
import { printAudit } from './audit.ts'
import { screen } from './screen.ts'

const plain = screen({}, { COLUMNS: '100' })

test('an audit tells shares, and a dash where there is nothing to share', () => {
  const printed = printAudit(inventedAudit, plain)
  expect(printed).toContain('8 statements · on 2 pages · 25 % of sources without a name · 25 % of 4 accusations unanswered')
  expect(printed).toMatch(/^none given {27}.* 25 % +0 +–$/m)
  expect(printed).not.toContain('\u001b')
  expect(printAudit(emptyAudit, plain)).toBe('No statement fits.\n')
})

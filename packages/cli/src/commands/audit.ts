import type { Audited } from '@onrecord/ledger'
import { write } from '../output.ts'
import { printAudit } from '../print/audit.ts'
import { screen } from '../print/screen.ts'
import { withLedger } from '../with-ledger.ts'

export type AuditCommand = Audited & { readonly ledger: string; readonly format: 'pretty' | 'json' | 'html' }

/** `onrecord audit`: whom outlets quote, as tables, JSON or a page with plots. */
export async function audit({ ledger: place, format, words, outlet, agency, since, until, asOf, known }: AuditCommand): Promise<void> {
  await withLedger(place, async (ledger) => {
    const counted = await ledger.audit({ words, outlet, agency, since, until, asOf, known })
    if (format === 'json') await write(`${JSON.stringify(counted)}\n`)
    else if (format === 'html') await write((await import('@onrecord/web')).auditDocument(counted))
    else await write(printAudit(counted, screen(process.stdout)))
  })
}

import type { FoundStatement } from '@onrecord/ledger'
import { counted } from './counted.ts'
import { describe } from './entry.ts'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

/** Statements that a search found, for a person to read. */
export function printFound(found: readonly FoundStatement[], { paint, width }: Screen): string {
  if (found.length === 0) return paint.dim(`${wrap('No statement fits. Try fewer words, or a part of the name.', width, 0)}\n`)
  const out: string[] = []
  for (const { article, statement, speaker, words, source } of found) {
    const who = speaker ? describe(speaker) : source ? safe(source) : 'nobody named'
    const where = [article.published?.slice(0, 10), article.outlet, article.title].filter(Boolean).join(' · ')
    out.push(wrap(paint.bold(who), width, 0))
    out.push(wrap(paint.cyan(safe(words)), width, 4))
    out.push(paint.dim(wrap(`${safe(where || 'a page without title')} · ${statement.kind} · ${statement.id}`, width, 2)))
    out.push('')
  }
  out.push(paint.dim(counted(found.length, 'statement')))
  return `${out.join('\n')}\n`
}

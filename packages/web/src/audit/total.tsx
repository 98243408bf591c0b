import { type AuditCount, share } from '@onrecord/record'
import { counted } from '../page/counted.ts'

/** The counts of all, in words. */
export function Total({ total }: { readonly total: AuditCount }) {
  const { statements, articles, anonymous, accusations, unanswered } = total
  return (
    <p class="total">
      {counted(statements, 'statement')} on {counted(articles, 'page')}. {percent(anonymous, statements)} of the sources have no name.{' '}
      {accusations === 0
        ? 'Nobody is accused.'
        : `${counted(accusations, 'accusation')}, ${percent(unanswered, accusations)} without a reply on the page.`}
    </p>
  )
}

/** A share that stays on one line. */
const percent = (part: number, whole: number) => share(part, whole).replace(' ', '\u00a0')

import { type Audit, checkedNote, share } from '@onrecord/record'
import { counted } from '../page/counted.ts'

/** The counts of all, in words. */
export function Total({ total, checked }: Pick<Audit, 'total' | 'checked'>) {
  const decided = checkedNote(checked)
  const { statements, articles, anonymous, accusations, unanswered } = total
  return (
    <p class="total">
      {counted(statements, 'statement')} on {counted(articles, 'page')}. {percent(anonymous, statements)} of the sources have no name.{' '}
      {accusations === 0
        ? 'Nobody is accused.'
        : `${counted(accusations, 'accusation')}, ${percent(unanswered, accusations)} without a reply on the page.`}
      {decided === null ? '' : ` ${decided[0]?.toUpperCase()}${decided.slice(1)}${checked.wrong > 0 ? ' and not counted' : ''}.`}
    </p>
  )
}

/** A share that stays on one line. */
const percent = (part: number, whole: number) => share(part, whole).replace(' ', '\u00a0')

import { type Audit, type AuditCount, checkedNote, share } from '@onrecord/record'
import stringWidth from 'string-width'
import { counted } from './counted.ts'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

const MOST_SHOWN = 12
const WIDEST_NAME = 36

/** An audit as tables, for a person to read. */
export function printAudit({ total, checked, outlets, months, speakers, roles, countries }: Audit, { paint, width }: Screen): string {
  const decided = checkedNote(checked)
  const notes = decided === null ? [] : [paint.yellow(wrap(`✎ ${decided}${checked.wrong > 0 ? ' and not counted' : ''}`, width, 0)), '']
  if (total.statements === 0) return [paint.dim('No statement fits.'), ...notes, ''].join('\n')
  const table = (title: string, rows: readonly (readonly [name: string | null, count: AuditCount])[]) =>
    rows.length === 0
      ? []
      : [
          `${paint.bold(cut(title))} ${paint.dim('  said  pages  no name  accused  unanswered')}`,
          ...rows
            .slice(0, MOST_SHOWN)
            .map(
              ([name, { statements, articles, anonymous, accusations, unanswered }]) =>
                `${cut(safe(name ?? 'none given'))} ${number(statements, 6)} ${number(articles, 6)} ${share(anonymous, statements).padStart(8)} ${number(accusations, 8)} ${share(unanswered, accusations).padStart(11)}`,
            ),
          ...(rows.length > MOST_SHOWN ? [paint.dim(`and ${rows.length - MOST_SHOWN} more`)] : []),
          '',
        ]
  const list = (title: string, values: readonly (readonly [name: string, statements: number])[]) =>
    values.length === 0
      ? []
      : [
          paint.bold(title),
          wrap(
            values
              .slice(0, MOST_SHOWN)
              .map(([name, statements]) => `${safe(name)} ${paint.dim(String(statements))}`)
              .join('   '),
            width,
            2,
          ),
          '',
        ]
  const facts = [
    counted(total.statements, 'statement'),
    `on ${counted(total.articles, 'page')}`,
    `${share(total.anonymous, total.statements)} of sources without a name`,
    ...(total.accusations === 0
      ? []
      : [`${share(total.unanswered, total.accusations)} of ${counted(total.accusations, 'accusation')} unanswered`]),
  ]
  return [
    wrap(facts.join(' · '), width, 0),
    '',
    ...notes,
    ...table(
      'outlet',
      outlets.map(({ outlet, ...count }) => [outlet, count]),
    ),
    ...table(
      'published',
      months.slice(-MOST_SHOWN).map(({ month, ...count }) => [month, count]),
    ),
    ...list(
      'who',
      speakers.map(({ name, statements }) => [name, statements]),
    ),
    ...list(
      'role',
      roles.map(({ role, statements }) => [role, statements]),
    ),
    ...list(
      'country',
      countries.map(({ country, statements }) => [country, statements]),
    ),
    paint.dim(wrap('Unanswered: on the page nobody speaks whom the accusation names, as far as it was read.', width, 0)),
    '',
  ].join('\n')
}

/** A name in a column of its own. */
function cut(name: string): string {
  let shown = name
  while (stringWidth(shown) > WIDEST_NAME) shown = `${shown.slice(0, -2)}…`
  return shown + ' '.repeat(WIDEST_NAME - stringWidth(shown))
}

const number = (count: number, columns: number) => String(count).padStart(columns)

import type { Audit, AuditCount } from '@onrecord/record'
import { countryOf } from '../page/country.ts'
import { daysOf, monthOf } from '../page/month.ts'
import { Bars } from '../plot/bars.tsx'
import { Months } from '../plot/months.tsx'
import { Shares } from '../plot/shares.tsx'
import { Listed } from './listed.tsx'
import { Part } from './part.tsx'
import { AuditTable, type Row } from './table.tsx'
import { Total } from './total.tsx'
import type { Ways } from './ways.ts'

/** Outlets that are drawn one under the other. */
const MOST_OUTLETS = 6

const NO_OUTLET = 'no outlet given'
const NO_DATE = 'no date given'

/** What an audit counts, in words, as plots and as tables.
 *  @param ways  where rows lead; none in a file of its own */
export function AuditView({ audit, ways }: { readonly audit: Audit; readonly ways?: Ways }) {
  const { total, outlets, months, outletMonths, speakers, roles, countries } = audit
  const dated = months.flatMap(({ month, ...count }) => (month === null ? [] : [{ month, ...count }]))
  const byMonth = outlets
    .slice(0, MOST_OUTLETS)
    .flatMap(({ outlet }) => outletMonths.filter((row) => row.outlet === outlet))
    .flatMap(({ outlet, month, ...count }) => (month === null ? [] : [{ row: outlet ?? NO_OUTLET, month, ...barOf(count) }]))
  const accused = outlets.filter(({ accusations }) => accusations > 0).sort((a, b) => b.accusations - a.accusations)
  return (
    <div class="audit">
      <Total total={total} checked={audit.checked} />
      <Part title="By month" note={UNNAMED_NOTE}>
        {dated.length > 0 ? (
          <>
            <Months
              label="Statements by month"
              counted="statements"
              bars={dated.map((count) => ({ month: count.month, ...barOf(count) }))}
            />
            <Shares
              label="Share of statements whose source has no name, by month"
              counted="% of sources without a name"
              shares={dated.map(({ month, anonymous, statements }) => ({ month, percent: (100 * anonymous) / statements }))}
            />
          </>
        ) : (
          <p>No page has a date.</p>
        )}
        <AuditTable
          heads={['month']}
          rows={months.map(({ month, ...count }) => ({
            names: [month === null ? NO_DATE : monthOf(month)],
            href: month === null ? undefined : ways?.narrowed(daysOf(month)),
            count,
          }))}
          csv={ways?.csv('months')}
        />
      </Part>
      <Part title="By outlet" note={UNNAMED_NOTE}>
        <Bars
          label="Statements by outlet"
          counted="statements"
          bars={outlets.map((count) => ({ name: count.outlet ?? NO_OUTLET, ...barOf(count) }))}
        />
        <AuditTable heads={['outlet']} rows={outlets.map((count) => outletRow(count, ways))} csv={ways?.csv('outlets')} />
      </Part>
      {outlets.length > 1 && byMonth.length > 0 ? (
        <Part title="Outlets by month" note={UNNAMED_NOTE}>
          <Months label="Statements by month and outlet" counted={null} bars={byMonth} />
          <AuditTable
            heads={['outlet', 'month']}
            rows={outletMonths.map(({ outlet, month, ...count }) => ({
              names: [outlet ?? NO_OUTLET, month === null ? NO_DATE : monthOf(month)],
              href: outlet === null || month === null ? undefined : ways?.narrowed({ outlet, ...daysOf(month) }),
              count,
            }))}
            csv={ways?.csv('outletMonths')}
          />
        </Part>
      ) : (
        ''
      )}
      {accused.length > 0 ? (
        <Part
          title="Accused, and not heard"
          note="The full part of a bar: on the page nobody speaks whom the accusation names, as far as it was read."
        >
          <Bars
            label="Accusations by outlet"
            counted="accusations"
            bars={accused.map(({ outlet, accusations, unanswered }) => ({
              name: outlet ?? NO_OUTLET,
              count: accusations,
              part: unanswered,
            }))}
          />
          <AuditTable heads={['outlet']} rows={accused.map((count) => outletRow(count, ways))} csv={ways?.csv('outlets')} />
        </Part>
      ) : (
        ''
      )}
      <Listed
        title="Who is quoted"
        table="speakers"
        rows={speakers.map((count) => ({ names: [count.name], href: ways?.found({ speaker: count.name }), count: shortOf(count) }))}
        ways={ways}
      />
      <Listed
        title="In which role"
        table="roles"
        rows={roles.map((count) => ({ names: [count.role], href: ways?.found({ role: count.role }), count: shortOf(count) }))}
        ways={ways}
      />
      <Listed
        title="Of which country"
        table="countries"
        rows={countries.map((count) => ({
          names: [countryOf(count.country)],
          href: ways?.found({ country: count.country }),
          count: shortOf(count),
        }))}
        ways={ways}
      />
    </div>
  )
}

const UNNAMED_NOTE = 'The full part of a bar: statements whose source has no name.'

const barOf = ({ statements, anonymous }: AuditCount) => ({ count: statements, part: anonymous })
const shortOf = ({ statements, articles }: Pick<AuditCount, 'statements' | 'articles'>) => ({ statements, articles })

const outletRow = ({ outlet, ...count }: Audit['outlets'][number], ways: Ways | undefined): Row => ({
  names: [outlet ?? NO_OUTLET],
  href: outlet === null ? undefined : ways?.narrowed({ outlet }),
  count,
})

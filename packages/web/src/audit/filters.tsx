import { Field } from '../page/fields.tsx'

const FIELDS = [
  { name: 'outlet', type: 'text' },
  { name: 'agency', type: 'text' },
  { name: 'since', type: 'date' },
  { name: 'until', type: 'date' },
  { name: 'words', type: 'search' },
] as const

/** The filters of an audit. */
export function AuditFilters({ given }: { readonly given: Readonly<Record<string, string>> }) {
  return (
    <details class="more">
      <summary>Filters</summary>
      <form action="/audit" method="get">
        {FIELDS.map(({ name, type }) => (
          <Field name={name} type={type} value={given[name]} />
        ))}
        <button class="first" type="submit">
          Narrow
        </button>
      </form>
    </details>
  )
}

import { StatementKind } from '@onrecord/record'
import { Choice, Field } from '../page/fields.tsx'

type Given = { readonly path: string; readonly given: Readonly<Record<string, string>> }

const FIELDS = [
  { name: 'words', type: 'search' },
  { name: 'outlet', type: 'text' },
  { name: 'since', type: 'date' },
  { name: 'until', type: 'date' },
] as const

/** The filters of what somebody said, folded away. */
export function Narrow({ path, given }: Given) {
  return (
    <details class="more">
      <summary>Filters</summary>
      <form action={path} method="get">
        {FIELDS.map(({ name, type }) => (
          <Field name={name} type={type} value={given[name]} />
        ))}
        <Choice name="kind" values={StatementKind.options} value={given.kind} />
        <button class="first" type="submit">
          Narrow
        </button>
      </form>
    </details>
  )
}

import { StatementKind } from '@onrecord/record'
import { nameOf } from '../page/names.ts'

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
          <label>
            {nameOf(name)}
            <input name={name} type={type} value={given[name]} />
          </label>
        ))}
        <label>
          {nameOf('kind')}
          <select name="kind">
            <option value="">any</option>
            {StatementKind.options.map((kind) => (
              <option value={kind} selected={given.kind === kind}>
                {kind}
              </option>
            ))}
          </select>
        </label>
        <button class="first" type="submit">
          Narrow
        </button>
      </form>
    </details>
  )
}

import { CueClass, CueFamily, OccasionType, StatementKind } from '@onrecord/record'
import { Choice, Field } from '../page/fields.tsx'

type Given = { readonly given: Readonly<Record<string, string>> }

const FIELDS = [
  { name: 'speaker', type: 'text' },
  { name: 'role', type: 'text' },
  { name: 'country', type: 'text' },
  { name: 'outlet', type: 'text' },
  { name: 'agency', type: 'text' },
  { name: 'place', type: 'text' },
  { name: 'since', type: 'date' },
  { name: 'until', type: 'date' },
  { name: 'saidSince', type: 'date' },
  { name: 'saidUntil', type: 'date' },
  { name: 'asOf', type: 'date' },
  { name: 'figureFrom', type: 'number' },
  { name: 'figureTo', type: 'number' },
  { name: 'unit', type: 'text' },
] as const

const CHOICES = [
  { name: 'kind', values: StatementKind.options },
  { name: 'family', values: CueFamily.options },
  { name: 'cueClass', values: CueClass.options },
  { name: 'occasion', values: OccasionType.options },
  { name: 'anonymous', values: ['true', 'false'] },
] as const

/** All filters of a search, folded away. */
export function Filters({ given }: Given) {
  return (
    <details class="more">
      <summary>More filters</summary>
      <form action="/" method="get">
        <label>
          Words
          <input name="words" type="search" value={given.words} />
        </label>
        {FIELDS.map(({ name, type }) => (
          <Field name={name} type={type} value={given[name]} />
        ))}
        {CHOICES.map(({ name, values }) => (
          <Choice name={name} values={values} value={given[name]} />
        ))}
        <label>
          Order
          <select name="order">
            <option value="newest">newest first</option>
            <option value="best" selected={given.order === 'best'}>
              best first
            </option>
          </select>
        </label>
        <button class="first" type="submit">
          Search
        </button>
      </form>
    </details>
  )
}

import { CueFamily, StatementKind } from '@onrecord/record'
import { Choice, Field } from '../page/fields.tsx'

const FIELDS = ['words', 'speaker', 'role', 'outlet', 'country', 'place'] as const

const CHOICES = [
  { name: 'kind', values: StatementKind.options },
  { name: 'family', values: CueFamily.options },
] as const

/** A form that makes an alert of a search. */
export function AlertForm() {
  return (
    <details>
      <summary>Make an alert of a search</summary>
      <form class="alert-form" action="/feeds/alerts" method="post">
        {FIELDS.map((name) => (
          <Field name={name} most={name === 'country' ? 2 : 1000} />
        ))}
        {CHOICES.map(({ name, values }) => (
          <Choice name={name} values={values} />
        ))}
        <label>
          What it is called
          <input name="name" maxlength={1000} placeholder="what it looks for" />
        </label>
        <button class="first" type="submit">
          Make the alert
        </button>
      </form>
    </details>
  )
}

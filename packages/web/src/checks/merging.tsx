import type { Speaker } from '@onrecord/record'

/** Somebody with whom the speaker of a statement can be one, as that is told. */
export type Namesake = { readonly id: string; readonly told: string }

type Given = { readonly speaker: Speaker; readonly namesakes: readonly Namesake[] }

/** Says that the speaker and somebody else, on this page or on others, are one person. */
export function Merging({ speaker, namesakes }: Given) {
  return (
    <details class="merge">
      <summary aria-keyshortcuts="m">
        One under two names <kbd>m</kbd>
      </summary>
      <p>
        <label>
          <span dir="auto">{speaker.name}</span> is the same as{' '}
          <select name="other">
            {namesakes.map(({ id, told }) => (
              <option value={id}>{told}</option>
            ))}
          </select>
        </label>{' '}
        <button type="submit" name="verdict" value="same">
          They are one
        </button>
      </p>
    </details>
  )
}

import { changed } from './address.ts'
import { nameOf, shownValue } from './names.ts'

type Given = {
  readonly path: string
  readonly given: Readonly<Record<string, string>>
  /** Parameters that are no filters. */
  readonly but: readonly string[]
}

/** The filters that are on, each with the way to take it away. */
export function Chosen({ path, given, but }: Given) {
  const filters = Object.entries(given).filter(([name, value]) => value !== '' && !['after', 'limit', ...but].includes(name))
  if (filters.length === 0) return null
  return (
    <ul class="chosen" aria-label="Filters">
      {filters.map(([name, value]) => (
        <li>
          <a href={changed(path, given, { [name]: null, after: null })} title="Take away">
            {nameOf(name)}: {shownValue(name, value)} <span aria-hidden="true">×</span>
            <span class="unseen">, take away</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

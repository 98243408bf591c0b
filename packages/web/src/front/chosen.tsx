import { changed } from '../page/address.ts'
import { nameOf } from './names.ts'

/** The filters that are on, each with the way to take it away. */
export function Chosen({ given }: { readonly given: Readonly<Record<string, string>> }) {
  const filters = Object.entries(given).filter(
    ([name, value]) => value !== '' && !['words', 'after', 'limit', 'order', 'counts'].includes(name),
  )
  if (filters.length === 0) return null
  return (
    <ul class="chosen" aria-label="Filters">
      {filters.map(([name, value]) => (
        <li>
          <a href={changed('/', given, { [name]: null, after: null })} title="Take away">
            {nameOf(name)}: {value} <span aria-hidden="true">×</span>
            <span class="unseen">, take away</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

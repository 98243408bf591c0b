import type { Cited } from './citation/cited.ts'
import { CITATIONS } from './citation/index.ts'

/** A statement's citation in each way, to be copied: src/script/quote.ts puts a button beside each. */
export function Citations({ cited }: { readonly cited: Cited }) {
  return (
    <>
      <h2 id="cite">Cite it</h2>
      <dl class="citations">
        {CITATIONS.map(([name, of]) => (
          <>
            <dt data-copies={`cite-${name.toLowerCase()}`}>{name}</dt>
            <dd>
              <pre id={`cite-${name.toLowerCase()}`} dir="auto">
                {of(cited)}
              </pre>
            </dd>
          </>
        ))}
      </dl>
    </>
  )
}

/** A page as the index has it. */
export type Listed = { readonly path: string; readonly address: string; readonly title: string }

const GROUPS = [
  { name: 'Begin here', has: /^docs\/guide\/first-/ },
  { name: 'Guide', has: /^docs\/guide\// },
  { name: 'Reference', has: /^docs\/reference\// },
  { name: 'Formats', has: /^docs\/formats\// },
  { name: 'The reader, and where it fails', has: /^(?:models\/|docs\/decisions\/(?:reader|errors)\.md)/ },
  { name: 'Decisions', has: /^docs\/decisions\/(?!README)/ },
  { name: 'Measured', has: /^benchmarks\// },
  { name: 'Packages', has: /^packages\// },
] as const

/** All pages of the docs, by what they are for. */
export function DocsIndex({ pages }: { readonly pages: readonly Listed[] }) {
  const groupOf = ({ path }: Listed) => GROUPS.find(({ has }) => has.test(path))
  return (
    <div class="docs-index">
      <h1>Docs</h1>
      {GROUPS.map((group) => (
        <section>
          <h2>{group.name}</h2>
          <ul class="plain">
            {group.name === 'Reference' ? (
              <li>
                <a href="/docs/api">Every route of the API</a>
              </li>
            ) : (
              ''
            )}
            {pages
              .filter((page) => groupOf(page) === group)
              .map(({ address, title }) => (
                <li>
                  <a href={address}>{title}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** A page as the index has it. */
export type Listed = { readonly path: string; readonly address: string; readonly title: string }

/** In the order in which they are needed; what a group does not name comes after, by its address. */
const GROUPS = [
  { name: 'Begin here', has: /^docs\/guide\/first-/, first: [] },
  {
    name: 'Guide',
    has: /^docs\/guide\//,
    first: [
      'how-it-reads',
      'pages',
      'draft',
      'feeds-and-archives',
      'versions-and-checks',
      'exporting',
      'library',
      'serving',
      'behind-a-proxy',
      'privacy',
    ],
  },
  { name: 'Reference', has: /^docs\/reference\//, first: ['command', 'api'] },
  { name: 'Formats', has: /^docs\/formats\//, first: ['record'] },
  {
    name: 'The reader, and where it fails',
    has: /^(?:models\/|docs\/decisions\/(?:reader|errors|speakers|figures|when-and-where)\.md)/,
    first: ['README', 'errors', 'reader'],
  },
  { name: 'Decisions', has: /^docs\/decisions\/(?!README)/, first: [] },
  { name: 'Measured', has: /^benchmarks\//, first: [] },
  { name: 'Packages', has: /^packages\//, first: [] },
] as const

/** Where a page stands among those of its group. */
const rankOf = ({ path }: Listed, first: readonly string[]): number => {
  const at = first.findIndex((name) => path.endsWith(`/${name}.md`))
  return at < 0 ? first.length : at
}

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
              .sort((a, b) => rankOf(a, group.first) - rankOf(b, group.first))
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

/** The one-way street of the packages: record → intake → reader → ledger → server → web, and cli, which alone wires them. */
const order = ['record', 'intake', 'reader', 'ledger', 'server', 'web']

const arrows = order.map((name, i) => ({
  name: `${name}-imports-only-from-its-left`,
  severity: 'error',
  comment: `packages/${name} may import ${order.slice(0, i).join(', ') || 'no other package'}.`,
  from: { path: `^packages/${name}/` },
  to: { path: `^packages/(${[...order.slice(i + 1), 'cli'].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'reader-does-not-know-intake',
      severity: 'error',
      comment: 'An article comes to the reader as data: the reader runs where intake does not.',
      from: { path: '^packages/reader/' },
      to: { path: '^packages/intake/' },
    },
    {
      name: 'ledger-does-not-parse',
      severity: 'error',
      comment: 'The ledger stores records; it parses no text and runs no model.',
      from: { path: '^packages/ledger/' },
      to: { path: '^packages/(intake|reader)/' },
    },
    {
      name: 'reader-touches-no-disk-and-no-network',
      severity: 'error',
      comment: 'The reader runs unchanged in Node and in a browser.',
      from: { path: '^packages/(record|reader)/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browser-entry-needs-no-node',
      severity: 'error',
      comment: 'The library for browsers imports nothing of Node and nothing that needs it.',
      from: {
        path: '^packages/(cli/src/browser/|intake/src/article\\.ts|ledger/src/wording\\.ts|web/src/draft/)',
        pathNot: '\\.test\\.ts$',
      },
      to: {
        reachable: true,
        path: '^(fs|path|os|url|stream|zlib|net|dns|events|buffer|worker_threads)(/|$)|node_modules/(undici|onnxruntime-node|commander|kysely|pg|@electric-sql)/|^packages/ledger/src/(index|ledger|database/.*)\\.ts$',
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-import-past-the-index',
      severity: 'error',
      comment: 'A package is imported by a name that it exports, never by a path into it; a test may look into it, as those of tests/ do.',
      from: { path: '^packages/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^packages/([^/]+)/(src|dist)/',
        pathNot: [
          '^packages/$1/',
          '^packages/[^/]+/src/(index|training|article|fetch/index|exports/index|bundle/index|wording|draft/index|draft/reading/index|lists|written-spans|error)\\.ts$',
        ],
      },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // the swc parser reads no JSX: .dependency-cruiser.pages.cjs looks at what is built of it
    exclude: { path: '(^|/)dist/|\\.tsx$' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
}

const base = require('./.dependency-cruiser.cjs')

/** The same rules for the pages, which are JSX in the source: the swc parser reads what is built of them. */
module.exports = {
  forbidden: base.forbidden,
  options: {
    ...base.options,
    exclude: { path: '^packages/(?!web/)[^/]+/dist/|^packages/web/dist/(assets|draft-page|manual|served-draft)/|\\.d\\.ts$' },
  },
}

// The page that reads a draft in the browser, as a folder of static files: page, reader, runtime, model, and the service worker that keeps them.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const PAGE = fileURLToPath(new URL('../packages/web/src/draft/', import.meta.url))
/** What the page's script stands for: the package that has both the page and the reader. */
const ENTRY = fileURLToPath(new URL('../packages/cli/src/browser/draft/main.ts', import.meta.url))

/** Every bundle for browsers is made so. */
export const BUNDLED = { configFile: false, logLevel: 'error', publicDir: false, resolve: { conditions: ['source', 'browser', 'import'] } }

/** A worker is one file: what would be asked for later would tell of it. */
export const WORKER = { format: 'es', rollupOptions: { output: { codeSplitting: false } } }

/** Builds the page.
 *  @param {{ folder: string, api?: string | null }} options  `folder` is emptied first; `api`: where the API of a ledger is, from the page; without it the page has no button for one, and leads to no other page
 *  @returns  paths of the files, from the folder, with their sizes and hashes */
export async function buildDraft({ folder, api = null }) {
  const { HEADERS } = await import('../packages/web/dist/draft/offline/headers.js')
  const tags = [
    // a browser heeds frames in a header only
    { 'http-equiv': 'Content-Security-Policy', content: HEADERS['content-security-policy'].replace(/; frame-ancestors .*$/, '') },
    ...(api === null ? [] : [{ name: 'onrecord-api', content: api }]),
  ]
  const masthead = api === null ? NAME : await mastheadOfLedger()
  const page = {
    name: 'onrecord-draft',
    resolveId: (id) => (id === '/draft-entry' ? ENTRY : null),
    transformIndexHtml: (html) => ({
      html: html.replace(NAME, masthead),
      tags: tags.map((attrs) => ({ tag: 'meta', attrs, injectTo: 'head-prepend' })),
    }),
  }
  await build({
    ...BUNDLED,
    root: PAGE,
    base: './',
    plugins: [page],
    worker: WORKER,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      rollupOptions: { input: join(PAGE, 'draft.html') },
    },
  })
  renameSync(join(folder, 'draft.html'), join(folder, 'index.html'))
  const files = filesOf(folder)
  await build({
    ...BUNDLED,
    root: PAGE,
    define: { __FILES__: JSON.stringify(files.map(({ path, hash }) => ({ path, hash }))) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: join(PAGE, 'offline/service-worker.ts'), formats: ['es'], fileName: () => 'service-worker.js' },
    },
  })
  return filesOf(folder)
}

/** The name at the head of the page, as draft.html has it. */
const NAME = '<p class="name">onrecord</p>'

/** The same with the ways to the pages of the ledger that serves it. */
async function mastheadOfLedger() {
  const { WAYS } = await import('../packages/web/dist/page/ways.js')
  const ways = WAYS.map(([path, name]) => `<a href="${path}"${path === '/draft' ? ' aria-current="page"' : ''}>${name}</a>`)
  return `<p class="name"><a href="/">onrecord</a></p><nav aria-label="Pages">${ways.join('')}</nav>`
}

/** The files of a folder, with their sizes and hashes of what is in them. */
export function filesOf(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return names.map(({ parentPath, name }) => {
    const file = join(parentPath, name)
    const bytes = readFileSync(file)
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
    return { path: relative(folder, file).replaceAll('\\', '/'), bytes: bytes.length, hash }
  })
}

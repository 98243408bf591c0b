// A page that imports the library, bundled by vite without settings, on a server of its own.
import { once } from 'node:events'
import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, createLogger } from 'vite'

const PAGE = fileURLToPath(new URL('../tests/browser/page', import.meta.url))
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' }
/** What lets a page have threads. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

/** Bundles and serves the page.
 *  @returns  its address alone and cross-origin isolated, the names of the bundle's files, what vite warned of, and what ends the server */
export async function servePage() {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-page-'))
  const warnings = []
  const { output } = await build({
    root: PAGE,
    configFile: false,
    logLevel: 'silent',
    customLogger: loggerInto(warnings),
    build: { outDir: folder, emptyOutDir: true },
  })
  const server = createServer(({ url }, response) => {
    const { pathname, search } = new URL(url ?? '/', 'http://127.0.0.1')
    const file = join(folder, pathname === '/' ? 'index.html' : pathname)
    if (!existsSync(file)) return response.writeHead(404).end()
    // threads start from scripts, which need the headers of the page that starts them
    const isolated = search === '?isolated' || pathname !== '/' ? ISOLATED : {}
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...isolated })
    createReadStream(file).pipe(response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  return {
    address: `http://127.0.0.1:${port}/`,
    isolatedAddress: `http://127.0.0.1:${port}/?isolated`,
    warnings,
    files: output.map(({ fileName }) => fileName),
    close() {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function loggerInto(warnings) {
  const logger = createLogger('silent')
  const keep = (message) => warnings.push(message)
  return { ...logger, warn: keep, warnOnce: keep }
}

// A plain web server for tests and benchmarks: the files of a folder, and a list of what was asked for.
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}

/** Serves a folder on a free port, as compressed as it lies there.
 *  @param {string} folder
 *  @param {{ headers?: { [name: string]: string }, answer?: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean }} options
 *    `answer` answers a request by itself, where it returns true
 *  @returns  its address; `asked`, the paths asked for, and `bytes`, how much was sent, both counted on; `folder`, which can be set */
export async function serveFolder(folder, { headers = {}, answer = () => false } = {}) {
  /** @type {{ folder: string, asked: string[], bytes: number }} */
  const site = { folder, asked: [], bytes: 0 }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    site.asked.push(request.url ?? '')
    if (answer(request, response)) return
    const file = join(site.folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (!existsSync(file)) return response.writeHead(404).end()
    const isZipped = existsSync(`${file}.gz`) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    const bytes = readFileSync(isZipped ? `${file}.gz` : file)
    site.bytes += bytes.length
    const encoded = isZipped ? { 'content-encoding': 'gzip' } : {}
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length, ...encoded, ...headers }).end(bytes)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return Object.assign(site, {
    address: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  })
}

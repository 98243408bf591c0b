// archives invented for the tests

/** A record of a WARC. */
export function archived(url: string, block: Uint8Array, headers: { [name: string]: string } = {}): Uint8Array {
  const fields = {
    'WARC-Type': 'response',
    'WARC-Target-URI': url,
    'WARC-Date': '2026-02-20T09:00:00Z',
    'WARC-Record-ID': `<urn:vale:${url}>`,
    'Content-Type': 'application/http; msgtype=response',
    ...headers,
    'Content-Length': String(block.length),
  }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** What a server answered. */
export function http(body: Uint8Array | string, headers: { [name: string]: string } = {}, status = '200 OK'): Uint8Array {
  const fields = Object.entries({ 'content-type': 'text/html; charset=utf-8', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields.join('')}\r\n`), Buffer.from(body)])
}

export const warcinfo = archived('', Buffer.from('software: invented\r\n'), {
  'WARC-Type': 'warcinfo',
  'Content-Type': 'application/warc-fields',
})

/** A page of HTML. */
export const pageOf = (words: string): string => `<!doctype html><title>Vale</title><article><p>${words}</p></article>`

import { type BlockList, isIP } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { ApiEnv } from './scope.ts'

/** Notes who asks, and at which address of ours. A server in front tells both (`X-Forwarded-For`, `-Proto`, `-Host`), and is believed if it is one of these: from
 *  anybody else the headers are a claim, and are passed over.
 *  @param proxies  the addresses of the servers in front; none where nothing is given */
export const reached = (proxies?: BlockList) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const near = nearOf(c)
    const isProxied = proxies !== undefined && isAmong(proxies, near)
    c.set('address', isProxied ? clientOf(c, near, proxies) : near)
    c.set('origin', isProxied ? originOf(c) : new URL(c.req.url).origin)
    await next()
  })

/** The other end of the connection; one name for all where there is none, as in `app.request`. */
const nearOf = (c: Context): string => (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? 'here'

/** The last address that is no server in front: each of those adds whom it was asked by, so that what a client made up stands before. */
function clientOf(c: Context, near: string, proxies: BlockList): string {
  let client = near
  for (const told of listed(c, 'x-forwarded-for').reverse()) {
    const address = told.replace(/^\[(?<inner>.*)\](?::\d+)?$/, '$<inner>').replace(/^(?<v4>[\d.]+):\d+$/, '$<v4>')
    if (isIP(address) === 0) break
    client = address
    if (!isAmong(proxies, address)) break
  }
  return client
}

/** Our address as a browser has it. */
function originOf(c: Context): string {
  const url = new URL(c.req.url)
  const scheme = listed(c, 'x-forwarded-proto').at(-1) === 'https' ? 'https:' : url.protocol
  const named = `${scheme}//${listed(c, 'x-forwarded-host').at(-1) ?? url.host}`
  return URL.canParse(named) ? new URL(named).origin : `${scheme}//${url.host}`
}

const listed = (c: Context, header: string): string[] =>
  (c.req.header(header) ?? '').split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))

function isAmong(proxies: BlockList, address: string): boolean {
  const version = isIP(address)
  return version !== 0 && proxies.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

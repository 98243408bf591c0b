import type { Readable } from 'node:stream'
import { InputError } from '@onrecord/record'
import { Agent, request } from 'undici'
import { connectionError } from './connection-error.ts'
import { type Guard, type GuardOptions, guardOf } from './guard.ts'
import { LIMITS, type Limits } from './limits.ts'
import { statusError } from './status.ts'

export type FetchOptions = GuardOptions & {
  /** Inner networks too: for a person's own server, never for addresses that others give. */
  readonly allowPrivate?: boolean
  /** How the operator is reached: an address of mail or web that the user agent carries. */
  readonly contact?: string
  /** What the server gave with an earlier answer: {@link NotModified} is thrown where it would give the same again. */
  readonly held?: { readonly etag: string | null; readonly lastModified: string | null }
  readonly signal?: AbortSignal
  readonly limits?: Partial<Limits>
  readonly now?: () => Date
  /** Asked before each request, on each redirect anew; it throws where the address may not be fetched. */
  readonly mayFetch?: (url: URL) => Promise<void>
}

/** What a server answered with 200. */
export type Answer = {
  /** After redirects. */
  readonly url: string
  readonly headers: Readonly<{ [name: string]: string }>
  readonly fetched: string
  readonly type: string
  readonly encoding: string
  readonly body: Readable
  readonly limits: Limits
  /** Takes the limit off the time that the whole may take: a server that is silent is left in time all the same. */
  readonly takeYourTime: () => void
}

/** The answer to a request with `held`: nothing has changed (RFC 9110, 304). */
export class NotModified extends Error {}

/** Fetches an address within limits, and never from an inner network: every address that a name resolves to is checked when the connection is
 *  made, on each redirect anew.
 *  @param use  reads the answer; the connection is closed after it
 *  @throws {InputError} `bad-url`, `inner-address`, `no-such-host`, `no-answer`, `never-ends`, `too-many-redirects`, `bad-certificate`, `no-such-page`,
 *    `not-allowed`, `too-many-requests`, `server-error`; what `mayFetch` and `use` throw
 *  @throws {NotModified} */
export async function answered<Made>(
  address: string,
  { accept, ...options }: FetchOptions & { readonly accept: string },
  use: (answer: Answer) => Promise<Made>,
): Promise<Made> {
  const limits = { ...LIMITS, ...options.limits }
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), limits.total)
  const signal = options.signal ? AbortSignal.any([late.signal, options.signal]) : late.signal
  const guard = options.allowPrivate ? null : guardOf(address, options)
  const agent = new Agent({
    connect: { timeout: limits.connect, lookup: guard?.lookup ?? options.lookup },
    headersTimeout: limits.total,
    bodyTimeout: limits.total,
    pipelining: 0,
  })
  try {
    const answer = await follow(urlOf(address, address), address, { agent, guard, limits, signal, options, accept })
    return await use({ ...answer, limits, takeYourTime: () => clearTimeout(timer) })
  } catch (error) {
    if (late.signal.aborted)
      throw new InputError(
        'never-ends',
        address,
        `The page did not come within ${limits.total / 1000} s. Try again, or save it and give the file.`,
      )
    options.signal?.throwIfAborted()
    throw connectionError(error, address)
  } finally {
    clearTimeout(timer)
    await agent.destroy()
  }
}

type Fetching = {
  readonly agent: Agent
  readonly guard: Guard | null
  readonly limits: Limits
  readonly signal: AbortSignal
  readonly options: FetchOptions
  readonly accept: string
}

const NOT_MODIFIED = 304

async function follow(first: URL, name: string, { agent, guard, limits, signal, options, accept }: Fetching) {
  let url = first
  for (let hop = 0; hop <= limits.redirects; hop++) {
    guard?.checkHost(url)
    await options.mayFetch?.(url)
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': `onrecord/0.1${options.contact ? ` (+${options.contact})` : ''}`,
        accept,
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'en, *;q=0.5',
        ...(options.held?.etag ? { 'if-none-match': options.held.etag } : {}),
        ...(options.held?.lastModified ? { 'if-modified-since': options.held.lastModified } : {}),
      },
    })
    if (statusCode === NOT_MODIFIED && options.held) {
      drop(body)
      throw new NotModified(name)
    }
    const location = one(headers.location)
    if (statusCode >= 300 && statusCode < 400 && location !== undefined) {
      drop(body)
      url = urlOf(location, name, url)
      continue
    }
    if (statusCode !== 200) {
      drop(body)
      throw statusError(statusCode, name, one(headers['retry-after']))
    }
    return {
      url: url.href,
      headers: Object.fromEntries(Object.entries(headers).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]))),
      fetched: (options.now?.() ?? new Date()).toISOString(),
      type: (one(headers['content-type']) ?? 'text/html').split(';')[0]?.trim().toLowerCase() ?? '',
      encoding: one(headers['content-encoding']) ?? '',
      body,
    }
  }
  throw new InputError(
    'too-many-redirects',
    name,
    `The server sends from page to page more than ${limits.redirects} times. Give the article's own address.`,
  )
}

/** Leaves a body unread; the error that undici then raises is of our own making. */
export const drop = (body: Readable) => body.on('error', () => {}).destroy()

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

function urlOf(address: string, name: string, base?: URL): URL {
  let url: URL
  try {
    url = new URL(address, base)
  } catch (cause) {
    throw new InputError('bad-url', name, 'This is no address of a page. Give it as https://…', { cause })
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new InputError('bad-url', name, `Pages are fetched by http and https, not ${url.protocol.slice(0, -1)}. Give a file by its path.`)
  if (url.username !== '' || url.password !== '')
    throw new InputError('bad-url', name, 'The address holds a user name or password. Save the page and give the file.')
  url.hash = ''
  return url
}

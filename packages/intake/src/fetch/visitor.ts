import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@onrecord/record'
import type { FetchOptions } from './answer.ts'
import { fetchPage } from './fetch-page.ts'
import { type FetchedSource, fetchSource } from './fetch-source.ts'
import { type Robots, robotsOf } from './robots.ts'
import { StatusError } from './status.ts'

export type VisitorOptions = Omit<FetchOptions, 'mayFetch'> & {
  /** Waits so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>
  readonly clock?: () => number
}

/** A host as the visitor knows it. */
type Host = {
  /** Ends when the last request that was asked for has its answer. */
  turn: Promise<void>
  /** Before this nothing is asked of it. */
  restsUntil: number
  /** Asked once. */
  robots: Promise<Robots> | null
}

/** Longer than this nobody waits: the page is given up for this time, and all of its host. */
const MOST_WAIT = 120_000
/** Requests for one page, where the server asks to come again. */
const MOST_TRIES = 3

/** Fetches many addresses as a guest: one request at a time of a host, then a rest as long as its answer took, or as its robots.txt asks; `Retry-After` is
 *  kept to. Robots.txt decides on addresses that others gave; what a person asked for by name is fetched as a browser would. */
export class Visitor {
  readonly #options: VisitorOptions
  readonly #hosts = new Map<string, Host>()
  readonly #wait: (milliseconds: number) => Promise<void>
  readonly #clock: () => number

  constructor({ wait, clock = Date.now, ...options }: VisitorOptions = {}) {
    this.#options = options
    this.#wait = wait ?? ((milliseconds) => sleep(milliseconds, undefined, { signal: options.signal }))
    this.#clock = clock
  }

  /** A page that a list names.
   *  @throws {InputError} `robots`, and those of {@link fetchPage} */
  page(address: string): Promise<Page> {
    return this.#visit(address, () => fetchPage(address, { ...this.#options, mayFetch: (url) => this.#ask(url, address) }))
  }

  /** What stands at an address.
   *  @param isGiven  whether a person gave it, and not a list
   *  @param held     what an earlier answer came with
   *  @throws {InputError} `robots`, and those of {@link fetchSource}
   *  @throws {NotModified} where nothing has changed since `held` */
  source(address: string, isGiven: boolean, held?: FetchOptions['held']): Promise<FetchedSource> {
    const mayFetch = isGiven ? undefined : (url: URL) => this.#ask(url, address)
    return this.#visit(address, () => fetchSource(address, { ...this.#options, mayFetch, held }))
  }

  async #ask(url: URL, name: string): Promise<void> {
    const host = this.#host(url.host)
    host.robots ??= robotsOf(url.origin, this.#options)
    const { check } = await host.robots
    check(url, name)
  }

  #visit<Made>(address: string, fetch: () => Promise<Made>): Promise<Made> {
    // what is no address is said by the fetch
    const host = this.#host(URL.canParse(address) ? new URL(address).host : '')
    const visit = host.turn.then(() => this.#tryAgain(address, host, fetch))
    host.turn = visit.then(
      () => {},
      () => {},
    )
    return visit
  }

  async #tryAgain<Made>(address: string, host: Host, fetch: () => Promise<Made>): Promise<Made> {
    for (let tries = 1; ; tries++) {
      const rest = host.restsUntil - this.#clock()
      if (rest > MOST_WAIT) throw busy(address, rest)
      if (rest > 0) await this.#wait(rest)
      const begun = this.#clock()
      try {
        return await fetch()
      } catch (error) {
        if (!(error instanceof StatusError) || error.retryAfter === null) throw error
        host.restsUntil = this.#clock() + error.retryAfter
        if (tries >= MOST_TRIES) throw error
      } finally {
        const delay = Math.max(this.#clock() - begun, (await host.robots)?.delay ?? 0)
        host.restsUntil = Math.max(host.restsUntil, this.#clock() + Math.min(delay, MOST_WAIT))
      }
    }
  }

  #host(name: string): Host {
    const host = this.#hosts.get(name) ?? { turn: Promise.resolve(), restsUntil: 0, robots: null }
    this.#hosts.set(name, host)
    return host
  }
}

function busy(address: string, rest: number): StatusError {
  const minutes = Math.ceil(rest / 60_000)
  const stretch = minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`
  return new StatusError('too-many-requests', address, `The server asks to wait for ${stretch}. Run the same command again then.`, rest)
}

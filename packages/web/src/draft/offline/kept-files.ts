/** A file of the build: its path from the page, and a hash of what is in it. */
export type BuiltFile = { readonly path: string; readonly hash: string }

const CACHE = 'onrecord-draft'

/** The files of one version of the page, as a browser keeps them. What is in a file is part of its key: two versions never mix, and what did not change
 *  is not loaded again. */
export class KeptFiles {
  readonly #keys: ReadonlyMap<string, string>
  /** Files that are being read, by their addresses. */
  readonly #keeping = new Map<string, Promise<void>>()

  constructor(files: readonly BuiltFile[], scope: string) {
    this.#keys = new Map(files.map(({ path, hash }) => [new URL(path, scope).href, new URL(`${path}?${hash}`, scope).href]))
  }

  /** The answer to a request for one of the files; null for any other.
   *  @param keepAlive  told of what goes on behind the answer: the file is kept while it is read */
  answer(request: Request, keepAlive: (work: Promise<unknown>) => void): Promise<Response> | null {
    const url = new URL(request.url)
    const address = `${url.origin}${url.pathname.replace(/\/$/, '/index.html')}`
    if (!this.#keys.has(address)) return null
    return this.#kept(address).then(({ answer, isKept }) => {
      keepAlive(isKept)
      return answer
    })
  }

  /** Loads what is not there yet.
   *  @throws what went wrong with the first that could not be */
  async keepAll(): Promise<void> {
    for (const address of this.#keys.keys()) {
      await this.#keeping.get(address)
      const { answer, isKept } = await this.#kept(address)
      await Promise.all([answer.body?.cancel(), isKept])
      if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`)
    }
  }

  /** Drops files of other versions. */
  async dropOthers(): Promise<void> {
    const cache = await caches.open(CACHE)
    const own = new Set(this.#keys.values())
    for (const { url } of await cache.keys()) if (!own.has(url)) await cache.delete(url)
  }

  async #kept(address: string): Promise<{ readonly answer: Response; readonly isKept: Promise<void> }> {
    const key = this.#keys.get(address) as string
    const cache = await caches.open(CACHE)
    const kept = await cache.match(key)
    if (kept !== undefined) return { answer: kept, isKept: Promise.resolve() }
    // the name of a page stays when it changes
    const answer = await fetch(address, { cache: 'no-cache' })
    if (!answer.ok) return { answer, isKept: Promise.resolve() }
    const isKept = cache.put(key, answer.clone()).finally(() => this.#keeping.delete(address))
    this.#keeping.set(address, isKept)
    return { answer, isKept }
  }
}

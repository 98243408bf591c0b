import { stat } from 'node:fs/promises'
import { filesIn, Payloads, partsOf, type Source, sourceFromFile, sourceFromStream } from '@onrecord/intake'
import type { Visitor } from '@onrecord/intake/fetch'
import { InputError } from '@onrecord/record'
import { isAddress, refuseNoName, standardInput } from '../inputs.ts'
import type { Found } from './found.ts'

export type WalkOptions = {
  readonly visitor: Visitor
  /** Whether a page that was given by its address is done, and need not be fetched. */
  readonly isDone: (address: string) => Promise<boolean>
}

/** A list may name lists, as an index names sitemaps and an OPML file feeds; further down something leads us on. */
const DEEPEST = 3

/** Every page that stands in or behind what was given, in order: files and folders, addresses, archives, and lists of addresses, each opened once. What
 *  cannot be opened is a fault in its place. */
export class Walk {
  readonly #options: WalkOptions
  readonly #payloads = new Payloads()
  readonly #lists = new Set<string>()
  readonly #addresses = new Set<string>()

  constructor(options: WalkOptions) {
    this.#options = options
  }

  async *through(inputs: readonly string[]): AsyncIterable<Found> {
    for (const input of inputs) yield* this.#faultsInPlace(this.#input(input))
  }

  async *#input(input: string): AsyncIterable<Found> {
    refuseNoName(input)
    if (input === '-') yield* this.#in(sourceFromStream(standardInput()), { isGiven: true, depth: 0 })
    else if (isAddress(input)) {
      if (await this.#options.isDone(input)) yield { kind: 'done', name: input, isGiven: true }
      else yield* this.#at(input, { isGiven: true, depth: 0 })
    } else if (await isFolder(input)) {
      for await (const path of filesIn(input))
        yield* this.#faultsInPlace(this.#in(await sourceFromFile(path), { isGiven: false, depth: 0 }))
    } else yield* this.#in(await sourceFromFile(input), { isGiven: true, depth: 0 })
  }

  async *#at(address: string, { isGiven, depth }: Place): AsyncIterable<Found> {
    const source = await this.#options.visitor.source(address, isGiven)
    try {
      yield* this.#in(source, { isGiven, depth })
    } finally {
      await source.release()
    }
  }

  async *#in(source: Source, { isGiven, depth }: Place): AsyncIterable<Found> {
    for await (const part of partsOf(source, { payloads: this.#payloads })) {
      // a page in an archive or a line of a file is not what the user named
      const isWhole = part.kind === 'page' && part.page.name === source.name
      if (isWhole && depth > 0)
        throw new InputError('broken-feed', source.name, 'There is a page here, and no list. Its list is out of date.')
      if (part.kind === 'list') yield* this.#faultsInPlace(this.#list(part.address, depth + 1))
      else if (part.kind !== 'address') yield { ...part, isGiven: isGiven && isWhole }
      else if (isNew(this.#addresses, part.address)) yield { ...part, isGiven: false }
    }
  }

  async *#list(address: string, depth: number): AsyncIterable<Found> {
    if (!isNew(this.#lists, address)) return
    if (depth > DEEPEST) throw new InputError('broken-feed', address, 'Here lists name lists without end. This one is left out.')
    yield* this.#at(address, { isGiven: false, depth })
  }

  async *#faultsInPlace(found: AsyncIterable<Found>): AsyncIterable<Found> {
    try {
      yield* found
    } catch (fault) {
      if (!(fault instanceof InputError)) throw fault
      yield { kind: 'fault', fault, isGiven: false }
    }
  }
}

/** Where a source stands: named by the user, and under how many lists. */
type Place = { readonly isGiven: boolean; readonly depth: number }

const isNew = (seen: Set<string>, address: string): boolean => !seen.has(address) && seen.add(address) !== undefined

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )

import { fileURLToPath } from 'node:url'
import type { ArticleReader, Model, ReadOptions } from '@onrecord/reader'
import type { Article, Record } from '@onrecord/record'
import type { LoadOptions } from '../load-options.ts'
import { quietRuntime } from '../quiet-runtime.ts'
import type { LoadedModel, WorkerOptions } from './messages.ts'
import { ReadingThread } from './reading-thread.ts'
import { usualWorkers } from './usual.ts'

/** Articles in work or waiting for each thread, so that a long one does not hold up the threads behind it. */
const ARTICLES_PER_WORKER = 4

export type LoadReadersOptions = Pick<LoadOptions, 'model' | 'signal'> & {
  /** Threads that read side by side, each on one core; those of the machine, 8 at most, if not given. */
  readonly workers?: number
  /** Whether reading leaves the cores to whoever else has work for them, as far as the system can. */
  readonly givesWay?: boolean
}

/** Loads readers of English into worker threads. The first is loaded at once, the others when there is work for them.
 *  @throws {InputError} `bad-model` where the model's files are missing or broken; the signal's reason */
export async function loadReaders({ model, signal, workers = usualWorkers(), givesWay }: LoadReadersOptions = {}): Promise<Readers> {
  quietRuntime()
  const readers = new Readers({ model: placeOf(model), givesWay }, workers)
  try {
    await readers.start(signal)
    return readers
  } catch (error) {
    await readers.close()
    throw error
  }
}

/** Several readers behind one door, each in a thread of its own: an article goes to the first that is free. */
export class Readers implements ArticleReader {
  readonly atOnce: number
  readonly #options: WorkerOptions
  readonly #workers: number
  #loaded: LoadedModel | null = null
  readonly #threads = new Set<ReadingThread>()
  readonly #idle: ReadingThread[] = []
  /** Who waits for a thread, the first first. */
  readonly #waiting: ((thread: ReadingThread) => void)[] = []

  constructor(options: WorkerOptions, workers: number) {
    this.#options = options
    this.#workers = workers
    this.atOnce = workers * ARTICLES_PER_WORKER
  }

  /** Finds every statement of an article, as {@link Reader.read} does.
   *  @throws the signal's reason, at once */
  async read(article: Article, options: ReadOptions = {}): Promise<Record> {
    const thread = await this.#free(options.signal)
    try {
      return await thread.read(article, options)
    } finally {
      this.#release(thread)
    }
  }

  /** The model's name; null until it is loaded. */
  get model(): string | null {
    return this.#loaded?.model ?? null
  }

  /** As {@link Reader.reads}. */
  reads(language: string | null): boolean {
    return language === null || language.split('-')[0] === this.#loaded?.language
  }

  /** Waits until the first thread has its model. */
  async start(signal?: AbortSignal): Promise<void> {
    const thread = await this.#free(signal)
    try {
      this.#loaded = await thread.loaded
      signal?.throwIfAborted()
    } finally {
      this.#release(thread)
    }
  }

  /** Ends the threads, each after the article that it reads. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.close()))
    this.#threads.clear()
    this.#idle.length = 0
  }

  async #free(signal: AbortSignal | undefined): Promise<ReadingThread> {
    signal?.throwIfAborted()
    const idle = this.#idle.pop()
    if (idle) return idle
    if (this.#threads.size < this.#workers) return this.#another()
    return new Promise((resolve, reject) => {
      const take = (thread: ReadingThread) => {
        signal?.removeEventListener('abort', leave)
        resolve(thread)
      }
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(take), 1)
        reject(signal?.reason)
      }
      this.#waiting.push(take)
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  #another(): ReadingThread {
    const thread = new ReadingThread(this.#options)
    this.#threads.add(thread)
    return thread
  }

  #release(thread: ReadingThread): void {
    if (thread.isGone) this.#threads.delete(thread)
    const next = this.#waiting.shift()
    if (next) next(thread.isGone ? this.#another() : thread)
    else if (!thread.isGone) this.#idle.push(thread)
  }
}

const placeOf = (model: LoadOptions['model']): Model | string | undefined => (model instanceof URL ? fileURLToPath(model) : model)

import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ReadOptions } from '@onrecord/reader'
import type { Article, Record } from '@onrecord/record'
import { unpacked } from './carried.ts'
import type { Answer, LoadedModel, Order, WorkerOptions } from './messages.ts'

type Job = { readonly number: number; readonly settle: (answer: Answer) => void; readonly fail: (error: unknown) => void }

/** Room for short-lived values: with V8's own choice, 48, two threads take some 50 MB more, and 1 to 5 % less of CPU. */
const YOUNG_MB = 12

/** A worker thread with a reader of its own; it reads one article at a time. */
export class ReadingThread {
  /** What the model is, once it is loaded. */
  readonly loaded: Promise<LoadedModel>
  readonly #worker: Worker
  readonly #ended: Promise<unknown>
  #job: Job | null = null
  #count = 0
  #isGone = false

  constructor(options: WorkerOptions) {
    this.#worker = new Worker(new URL('./thread.js', import.meta.url), {
      workerData: options,
      // flags of the program that loads us (loaders, conditions, a debugger) are not for this file
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    })
    this.#ended = once(this.#worker, 'exit')
    this.loaded = new Promise((resolve, reject) => {
      this.#worker.on('message', (answer: Answer) => {
        if ('loaded' in answer) resolve(answer.loaded)
        else if ('fault' in answer) this.#fail(unpacked(answer.fault), reject)
        else if (answer.job === this.#job?.number) this.#job.settle(answer)
      })
      this.#worker.on('error', (error) => this.#fail(error, reject))
      this.#worker.on('exit', (code) => this.#fail(new Error(`A reading thread ended with ${code}.`), reject))
    })
    // who reads waits for it too, and says what is wrong
    this.loaded.catch(() => {})
  }

  /** Whether it has ended, and reads no more. */
  get isGone(): boolean {
    return this.#isGone
  }

  /** Reads one article; the caller waits for it before the next.
   *  @throws what the thread's reader throws; the signal's reason, at once; an error where the thread has ended */
  async read(article: Article, { signal, minConfidence }: ReadOptions): Promise<Record> {
    const number = this.#count++
    const abort = () => {
      this.#tell({ abort: number })
      this.#job?.fail(signal?.reason)
    }
    // a thread that reads keeps the program alive, one that waits does not
    this.#worker.ref()
    try {
      const answer = await new Promise<Answer>((settle, fail) => {
        this.#job = { number, settle, fail }
        signal?.addEventListener('abort', abort)
        this.loaded.then(() => this.#tell({ job: number, article, minConfidence }), fail)
      })
      if ('record' in answer) return { ...answer.record, article }
      throw 'error' in answer ? unpacked(answer.error) : new Error('A reading thread gave no record.')
    } finally {
      signal?.removeEventListener('abort', abort)
      this.#job = null
      this.#worker.unref()
    }
  }

  async close(): Promise<void> {
    if (this.#isGone) return
    this.#worker.ref()
    this.#tell({ close: true })
    await this.#ended
  }

  #tell(order: Order): void {
    this.#worker.postMessage(order)
  }

  #fail(error: unknown, reject: (error: unknown) => void): void {
    this.#isGone = true
    reject(error)
    this.#job?.fail(error)
  }
}

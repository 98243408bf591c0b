import type { Given } from '../quotes/passage.ts'
import type { Answers, Asked, Draft, Question, Told } from './messages.ts'

export type Progress = { readonly loadedBytes: number; readonly totalBytes: number | null }

/** The reader of drafts behind a worker: it gets its texts by message, and nothing of them goes anywhere else. */
export class DraftReader {
  readonly #worker: Worker
  readonly #waiting = new Map<number, { readonly done: (answer: never) => void; readonly refused: (error: Error) => void }>()
  /** Done when the model is loaded.
   *  Rejected with what went wrong. */
  readonly ready: Promise<void>
  #count = 0

  constructor(worker: Worker, onProgress: (progress: Progress) => void) {
    this.#worker = worker
    this.ready = new Promise((done, failed) => {
      worker.addEventListener('error', ({ message }) => failed(new Error(message || 'The reader cannot be started.')))
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        if (data.tell === 'progress') onProgress(data)
        else if (data.tell === 'ready') done()
        else if (data.tell === 'failed') failed(new Error(data.message))
        else {
          const waiting = this.#waiting.get(data.id)
          this.#waiting.delete(data.id)
          if (data.tell === 'answer') waiting?.done(data.answer as never)
          else waiting?.refused(new Error(data.message))
        }
      })
    })
  }

  /** Reads a draft.
   *  @throws {Error} with what is wrong with it, in words */
  read(draft: Draft): Promise<Answers['read']> {
    return this.#ask({ ask: 'read', draft })
  }

  /** Holds the quotes of the draft that was read last against passages.
   *  @returns  a verdict a quote */
  hold(against: readonly Given[]): Promise<Answers['hold']> {
    return this.#ask({ ask: 'hold', against })
  }

  #ask<Ask extends Question['ask']>(question: Question & { readonly ask: Ask }): Promise<Answers[Ask]> {
    const id = this.#count++
    return new Promise((done, refused) => {
      this.#waiting.set(id, { done, refused })
      this.#worker.postMessage({ ...question, id } satisfies Asked)
    })
  }
}

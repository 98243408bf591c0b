/** An answer as it is sent. */
export type HeldAnswer = { readonly body: Uint8Array<ArrayBuffer>; readonly headers: Readonly<Record<string, string>> }

/** Answers that were made of one state of the ledger: those that were asked for last, up to so many bytes. */
export class HeldAnswers {
  readonly #mostBytes: number
  readonly #answers = new Map<string, HeldAnswer>()
  #revision = ''
  #bytes = 0

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  /** An answer of this revision; null where none is held. */
  get(revision: string, asked: string): HeldAnswer | null {
    const answer = revision === this.#revision ? this.#answers.get(asked) : undefined
    if (answer === undefined) return null
    this.#answers.delete(asked)
    this.#answers.set(asked, answer)
    return answer
  }

  /** Holds an answer that was made after the ledger had this revision; one of another revision makes those before it nothing. */
  hold(revision: string, asked: string, answer: HeldAnswer): void {
    if (revision !== this.#revision) {
      this.#answers.clear()
      this.#bytes = 0
      this.#revision = revision
    }
    this.#forget(asked)
    this.#answers.set(asked, answer)
    this.#bytes += sizeOf(asked, answer)
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#mostBytes) break
      this.#forget(oldest)
    }
  }

  #forget(asked: string): void {
    const answer = this.#answers.get(asked)
    if (answer === undefined) return
    this.#answers.delete(asked)
    this.#bytes -= sizeOf(asked, answer)
  }
}

/** What an entry takes beside its characters and bytes. */
const ENTRY_BYTES = 500

const sizeOf = (asked: string, { body }: HeldAnswer): number => 2 * asked.length + body.byteLength + ENTRY_BYTES

/** An input that cannot be done, said so that its owner can mend it. Codes are listed in docs/reference/errors.md. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: string
  /** What the user called the input: a path, an address, `line 12`. */
  readonly input: string
  /** What is wrong, and what to do. */
  readonly advice: string

  constructor(code: string, input: string, advice: string, options?: ErrorOptions) {
    super(`${input}: ${advice} (${code})`, options)
    this.code = code
    this.input = input
    this.advice = advice
  }
}

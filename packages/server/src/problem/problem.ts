import { STATUS_CODES } from 'node:http'
import { z } from '@hono/zod-openapi'
import { InputError } from '@onrecord/record'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { fieldOf } from './field.ts'
import { statusOf } from './status.ts'

/** An error as the API gives it.
 *  @see https://www.rfc-editor.org/rfc/rfc9457 */
export const Problem = z
  .object({
    title: z.string().describe('The status in words.'),
    status: z.int().describe('The status of the answer.'),
    code: z.string().describe('One of the codes of docs/reference/errors.md.'),
    input: z.string().describe('What the error is about.'),
    detail: z.string().describe('What is wrong, and what to do.'),
    errors: z
      .array(z.object({ field: z.string(), detail: z.string() }))
      .describe('The fields of the request that are concerned, as `fix.content.0`; none where no field is.'),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>

/** What is wrong with a request that failed; what is no fault of the input is a fault of onrecord, and its stack stays here.
 *  @returns  null where nobody waits for it */
export function problemOf(error: Error, c: Context, fault: (error: unknown, place: string) => void): Problem | null {
  if (error instanceof RefusedFields) return problemFrom(error, error.errors)
  if (error instanceof InputError) {
    const field = fieldOf(error)
    return problemFrom(error, field === null ? [] : [{ field, detail: error.advice }])
  }
  if (c.req.raw.signal.aborted) return null
  if (error instanceof HTTPException && error.status < 500) return problemFrom(refusedBy(error), [])
  fault(error, `${c.req.method} ${c.req.path}`)
  const detail = 'This is a fault of onrecord. What it prints where it runs tells more; report it, please.'
  return problemFrom(new InputError('internal', c.req.path, detail), [], 500)
}

/** Answers a program with a problem. */
export function answerProblem(problem: Problem, c: Context): Response {
  return c.json(problem, problem.status as 400, { 'content-type': 'application/problem+json' })
}

/** A request whose fields do not fit. */
export class RefusedFields extends InputError {
  readonly errors: Problem['errors']

  constructor(errors: Problem['errors']) {
    super('bad-request', 'request', 'Some fields do not fit. Mend those that are named.')
    this.errors = errors
  }
}

/** After so long a server that could not answer may do so. */
export const USUAL_WAIT_SECONDS = 5

/** A request that comes too soon. */
export class TryLater extends InputError {
  /** Whole seconds after which it may go better. */
  readonly seconds: number

  constructor(code: string, input: string, advice: string, seconds = USUAL_WAIT_SECONDS) {
    super(code, input, advice)
    this.seconds = seconds
  }
}

/** What hono refused by itself. */
const refusedBy = ({ status, message }: HTTPException): InputError =>
  status === 403
    ? new InputError('cross-site', 'Origin', 'The form was sent from another site. Open its page here, and send it from there.')
    : new InputError('bad-request', 'body', `${message}.`)

/** An error as a problem.
 *  @param errors  the fields that are concerned */
export function problemFrom({ code, input, advice }: InputError, errors: Problem['errors'] = [], status: number = statusOf(code)): Problem {
  return { title: STATUS_CODES[status] ?? 'Error', status, code, input, detail: advice, errors }
}

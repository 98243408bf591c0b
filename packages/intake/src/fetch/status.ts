import { InputError } from '@onrecord/record'

const ADVICE: { readonly [status: number]: readonly [code: string, advice: string] } = {
  401: ['not-allowed', 'The page asks for a login. Save it from the browser and give the file.'],
  403: ['not-allowed', 'The server refuses to give the page. Save it from the browser and give the file.'],
  404: ['no-such-page', 'The server has no such page. Check the address.'],
  410: ['no-such-page', 'The page was taken down. An archive may hold it.'],
  429: ['too-many-requests', 'The server asks for fewer requests. Wait a while and try again.'],
  451: ['not-allowed', 'The page is withheld for legal reasons here.'],
}

/** An answer that is no page, and when the server says to come again, in milliseconds; null where it does not say. */
export class StatusError extends InputError {
  readonly retryAfter: number | null

  constructor(code: string, name: string, advice: string, retryAfter: number | null) {
    super(code, name, advice)
    this.retryAfter = retryAfter
  }
}

/** The error of an answer that is no page.
 *  @param retryAfter  the server's `Retry-After`: seconds, or a date */
export function statusError(status: number, name: string, retryAfter: string | undefined, now = new Date()): StatusError {
  const isItsFault = status >= 500
  const [code, advice] =
    ADVICE[status] ??
    (isItsFault
      ? ['server-error', 'The server could not answer. Try again later.']
      : ['no-such-page', 'The server gives no page here. Check the address.'])
  const isBusy = status === 429 || status === 503
  return new StatusError(code, name, `HTTP ${status}: ${advice}`, isBusy ? waitOf(retryAfter, now) : null)
}

function waitOf(retryAfter: string | undefined, now: Date): number | null {
  if (retryAfter === undefined) return null
  const wait = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now.getTime()
  return wait >= 0 ? wait : null
}

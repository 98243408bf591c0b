import { InputError } from '@onrecord/record'

const ADVICE: { readonly [status: number]: readonly [code: string, advice: string] } = {
  401: ['not-allowed', 'The page asks for a login. Save it from the browser and give the file.'],
  403: ['not-allowed', 'The server refuses to give the page. Save it from the browser and give the file.'],
  404: ['no-such-page', 'The server has no such page. Check the address.'],
  410: ['no-such-page', 'The page was taken down. An archive may hold it.'],
  429: ['too-many-requests', 'The server asks for fewer requests. Wait a while and try again.'],
  451: ['not-allowed', 'The page is withheld for legal reasons here.'],
}

/** The error of an answer that is no page. */
export function statusError(status: number, name: string): InputError {
  const isItsFault = status >= 500
  const [code, advice] =
    ADVICE[status] ??
    (isItsFault
      ? ['server-error', 'The server could not answer. Try again later.']
      : ['no-such-page', 'The server gives no page here. Check the address.'])
  return new InputError(code, name, `HTTP ${status}: ${advice}`)
}

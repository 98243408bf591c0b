import { InputError } from '@onrecord/record'

const ADVICE: { readonly [code: string]: readonly [code: string, advice: string] } = {
  ENOTFOUND: ['no-such-host', 'No server has this name. Check the address, and the network.'],
  EAI_AGAIN: ['no-such-host', 'The name cannot be looked up now. Check the network, or try again later.'],
  ECONNREFUSED: ['no-answer', 'The server does not answer. Check the address, or try again later.'],
  ECONNRESET: ['no-answer', 'The server broke the connection off. Try again later.'],
  EHOSTUNREACH: ['no-answer', 'The server cannot be reached. Check the network.'],
  ENETUNREACH: ['no-answer', 'The server cannot be reached. Check the network.'],
  EPIPE: ['no-answer', 'The server broke the connection off. Try again later.'],
  UND_ERR_SOCKET: ['no-answer', 'The server broke the connection off. Try again later.'],
  UND_ERR_CONNECT_TIMEOUT: ['no-answer', 'The server does not answer in time. Try again later.'],
  UND_ERR_HEADERS_TIMEOUT: ['no-answer', 'The server does not answer in time. Try again later.'],
  UND_ERR_BODY_TIMEOUT: ['never-ends', 'The page does not come to an end in time. Try again, or save it and give the file.'],
  UND_ERR_HEADERS_OVERFLOW: ['no-answer', 'The server sends headers without end. Check the address.'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['no-answer', 'The server broke the page off. Try again later.'],
}

/** What OpenSSL says of an answer that is no TLS. */
const NO_TLS = new Set(['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'EPROTO'])

/** What a failed connection means for the user; an error of another kind is given back as it is. */
export function connectionError(error: unknown, name: string): unknown {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof InputError) return at
    const code = (at as NodeJS.ErrnoException).code ?? ''
    const known = ADVICE[code]
    if (known) return new InputError(known[0], name, known[1], { cause: error })
    if (NO_TLS.has(code)) return new InputError('no-answer', name, 'The server does not speak https. Try http://.', { cause: error })
    if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
      return new InputError('bad-certificate', name, `The server's certificate cannot be trusted (${code}). Check the address.`, {
        cause: error,
      })
    if (code.startsWith('HPE_') || at.name === 'HTTPParserError')
      return new InputError('no-answer', name, 'The server does not speak HTTP. Check the address.', { cause: error })
  }
  return error
}

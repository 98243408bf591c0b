import type { Duplex } from 'node:stream'
import { InputError } from '@onrecord/record'
import { problemFrom } from './problem.ts'

/** Answers what is no request, and so never gets to a route, as the routes answer: with a problem. Node's own answer has no words. */
export function answerNoRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const { title, status, ...problem } = problemFrom(faultOf(error.code))
  const body = JSON.stringify({ title, status, ...problem })
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    'connection: close',
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

function faultOf(code: string | undefined): InputError {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new InputError('request-too-long', 'request', 'Address and headers have more than 16 kB together. Ask for less at once.')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new InputError('request-too-slow', 'request', 'The request did not come to its end. Send it again.')
  return new InputError('bad-request', 'request', 'This is no request of HTTP/1.1.')
}

import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { InputError } from '@onrecord/record'
import { answerNoRequest } from './problem/no-request.ts'
import type { ApiApp } from './routes/api-app.ts'

export type Listening = {
  /** Where it answers, as a browser takes it. */
  readonly address: string
  /** Takes no more requests, and ends when those that it has are answered, or after a while. */
  readonly close: () => Promise<void>
}

/** A request that takes longer than this to answer is broken off at the end. */
const GRACE_MILLISECONDS = 3000

/** Has an application answer on a port; 0 takes a free one.
 *  @throws {InputError} `cannot-listen` */
export async function listen(app: ApiApp, { host, port }: { readonly host: string; readonly port: number }): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  server.on('clientError', answerNoRequest)
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const advice = `The server cannot listen there (${code}). Give another --port, or an address of this machine as --host.`
    throw new InputError('cannot-listen', `${host}:${port}`, advice, { cause })
  }
  const named = host.includes(':') ? `[${host}]` : host
  const { port: taken } = server.address() as AddressInfo
  return { address: `http://${named}:${taken}`, close: () => close(server) }
}

async function close(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS)
  server.close()
  server.closeIdleConnections()
  await once(server, 'close')
  clearTimeout(late)
}

import type { BlockList } from 'node:net'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { addresses } from './addresses.ts'
import { countWithin } from './numbers.ts'
import { allowPrivate, key, ledger } from './options.ts'
import { type GivenToken, token } from './token.ts'

const LARGEST_PORT = 65_535
const MOST_REQUESTS = 1_000_000
/** Ten a second: more than a person does, and room for a program. */
const USUAL_REQUESTS = 600

/** `onrecord serve`. */
export function serve(onrecord: Command): void {
  onrecord
    .command('serve')
    .description('Answer over HTTP for a ledger, which is made where it is missing, until it is ended.')
    .addOption(ledger().makeOptionMandatory(false).default('./onrecord-ledger'))
    .addOption(new Option('-p, --port <number>', 'the port; 0 takes a free one').argParser(countWithin(0, LARGEST_PORT)).default(8484))
    .addOption(
      new Option('--host <address>', 'where to listen; other machines reach what is no loopback address')
        .argParser(host)
        .default('127.0.0.1'),
    )
    .addOption(
      new Option('--token <token>', 'a token that requests have to give, as SECRET, or read,check,add:SECRET; can be given again')
        .env('ONRECORD_TOKENS')
        .argParser(token),
    )
    .addOption(
      new Option(
        '--requests-per-minute <number>',
        'how many each client may make; 600 where others reach the server, else as many as it likes',
      ).argParser(countWithin(1, MOST_REQUESTS)),
    )
    .addOption(
      new Option(
        '--trusted-proxy <addresses>',
        'the server in front that others reach this one by, as 127.0.0.1 or 10.0.0.0/8; can be given again',
      )
        .env('ONRECORD_TRUSTED_PROXY')
        .argParser(addresses),
    )
    .addOption(key())
    .addOption(allowPrivate())
    .addHelpText(
      'after',
      `
Scopes: read finds and reads, check decides, add adds pages, feeds and alerts; a token without scopes has all.

Examples:
  $ onrecord serve --ledger ./my-ledger
  $ onrecord serve --host 0.0.0.0 --token read:7f3d1c0a95e24b68 --ledger ./my-ledger
  $ onrecord serve --trusted-proxy 127.0.0.1 --token read:7f3d1c0a95e24b68 --ledger ./my-ledger`,
    )
    .action(async ({ token: tokens = [], trustedProxy: proxies, ...options }: Given, command) => {
      const { isLoopback } = await import('@onrecord/server')
      const isReached = !isLoopback(options.host) || proxies !== undefined
      if (tokens.length === 0 && isReached)
        command.error(
          proxies
            ? 'error: others reach it by the --trusted-proxy. Give a --token.'
            : `error: others reach ${options.host}. Give a --token, or listen on 127.0.0.1.`,
        )
      const requestsPerMinute = options.requestsPerMinute ?? (isReached ? USUAL_REQUESTS : undefined)
      await (await import('../commands/serve.ts')).serve({ ...options, tokens, proxies, requestsPerMinute })
    })
}

type Given = {
  readonly ledger: string
  readonly port: number
  readonly host: string
  readonly token?: readonly GivenToken[]
  readonly requestsPerMinute?: number
  readonly trustedProxy?: BlockList
  readonly key?: string
  readonly allowPrivate?: boolean
}

function host(given: string): string {
  if (given.trim() === '') throw new InvalidArgumentError('Give an address, as 127.0.0.1.')
  return given.replace(/^\[|\]$/g, '')
}

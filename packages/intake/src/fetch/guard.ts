import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { InputError } from '@onrecord/record'
import { isPublic } from './addresses.ts'

export type GuardOptions = {
  /** Resolves names; the system's by default. */
  readonly lookup?: LookupFunction
  /** Whether an address may be reached; {@link isPublic} by default. */
  readonly isAllowed?: (address: string) => boolean
}

export type Guard = {
  /** A resolver for connections: every address of a name is checked, and the connection goes to one that was, so that a name cannot change
   *  between the check and the connection. */
  readonly lookup: LookupFunction
  /** Checks a host that is an address itself: nothing resolves it, so nothing else would see it.
   *  @throws {InputError} `inner-address` */
  readonly checkHost: (url: URL) => void
}

/** Keeps a fetch out of inner networks.
 *  @param name  what errors call the input */
export function guardOf(name: string, { lookup = systemLookup as LookupFunction, isAllowed = isPublic }: GuardOptions): Guard {
  const inner = (address: string) =>
    new InputError(
      'inner-address',
      name,
      `The address leads into an inner network (${address}). Only public pages are fetched; --allow-private opens it for a server of your own.`,
    )
  return {
    lookup: (hostname, options, callback) =>
      lookup(hostname, { ...options, all: true }, (error, found, family) => {
        if (error) return callback(error, found as string, family)
        const addresses = Array.isArray(found) ? found : [{ address: found, family: family ?? isIP(found) }]
        const wrong = addresses.find(({ address }) => !isAllowed(address))
        if (wrong) return callback(inner(wrong.address), '', 0)
        const [first] = addresses
        if (!first) return callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0)
        if (options.all) return callback(null, addresses)
        return callback(null, first.address, first.family)
      }),
    checkHost: (url) => {
      const host = url.hostname.replace(/^\[|\]$/g, '')
      if (isIP(host) !== 0 && !isAllowed(host)) throw inner(host)
    },
  }
}

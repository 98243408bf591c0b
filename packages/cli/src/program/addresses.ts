import { BlockList, isIP } from 'node:net'
import { InvalidArgumentError } from 'commander'

/** Parses addresses and networks, parted by spaces or commas, as `127.0.0.1` or `10.0.0.0/8`; an option that is given again adds to them. */
export function addresses(given: string, before: BlockList = new BlockList()): BlockList {
  const named = given.split(/[\s,]+/).filter((one) => one !== '')
  if (named.length === 0) throw new InvalidArgumentError('Give an address, as 127.0.0.1, or a network, as 10.0.0.0/8.')
  for (const one of named) {
    const [, address = '', length] = /^\[?([^/\]]*)\]?(?:\/(\d{1,3}))?$/.exec(one) ?? []
    const version = isIP(address)
    const bits = version === 4 ? 32 : 128
    if (version === 0 || Number(length ?? bits) > bits)
      throw new InvalidArgumentError(`${one} is no address. Give one as 127.0.0.1, or a network as 10.0.0.0/8.`)
    before.addSubnet(address, Number(length ?? bits), version === 4 ? 'ipv4' : 'ipv6')
  }
  return before
}

import ipaddr from 'ipaddr.js'

/** Whether an address lies outside every inner, reserved or special network (IANA's special-purpose registries), in any spelling that
 *  a resolver or a URL parser hands on: IPv4-mapped, NAT64 and 6to4 addresses count as the IPv4 address inside them; Teredo, which hides one in
 *  its last bits, and tunnels of other kinds are never public. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.kind() === 'ipv4') return isPublicIpv4(parsed as ipaddr.IPv4)
  const ipv6 = parsed as ipaddr.IPv6
  if (ipv6.isIPv4MappedAddress()) return isPublicIpv4(ipv6.toIPv4Address())
  const parts = ipv6.parts as number[]
  const embedded = (high: number, low: number) => isPublicIpv4(new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff]))
  const [first, second] = parts as [number, number]
  if (first === 0x64 && second === 0xff9b && parts.slice(2, 6).every((part) => part === 0))
    return embedded(parts[6] as number, parts[7] as number)
  if (first === 0x2002) return embedded(second, parts[2] as number)
  return first >> 13 === GLOBAL_UNICAST && ipv6.range() === 'unicast'
}

/** The first three bits of every IPv6 address that is given out (2000::/3): all others are special, as `::127.0.0.1` is. */
const GLOBAL_UNICAST = 0b001

function isPublicIpv4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !EXTRA.some(([network, bits]) => address.match(ipaddr.IPv4.parse(network), bits))
}

/** Networks of the registry that ipaddr.js counts as unicast, and an address that a cloud answers on from inside. */
const EXTRA: readonly (readonly [string, number])[] = [
  ['192.0.0.0', 24],
  ['192.88.99.0', 24],
  ['198.18.0.0', 15],
  ['168.63.129.16', 32],
]

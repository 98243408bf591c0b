/** 32 bits of a text, as PostgreSQL's `integer` has them (FNV-1a over UTF-16 units, Fowler, Noll and Vo 1991; mixed, so that the smallest hashes are
 *  drawn by chance). */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mixed(hash)
}

/** The hash of a sequence, out of that of its beginning and that of what follows. */
export const joinedHash = (hash: number, next: number): number => mixed(Math.imul(hash, 31) + next)

/** The last steps of MurmurHash3 (Appleby 2011). */
function mixed(given: number): number {
  let hash = Math.imul(given ^ (given >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

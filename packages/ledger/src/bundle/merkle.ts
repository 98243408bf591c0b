import { createHash } from 'node:crypto'

/** Hash of a leaf, told apart from an inner node's by its first byte (RFC 9162, 2.1.1). */
export const leafHash = (leaf: Uint8Array): Buffer => createHash('sha256').update(Uint8Array.of(0)).update(leaf).digest()
const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest()

type Node = { readonly hash: Buffer; readonly leafCount: number; readonly isFollowed: boolean }

/** A Merkle tree (RFC 9162, 2.1) over leaves that come one by one. Holds one node a level, and the path of the leaf that it follows. */
export class MerkleTree {
  readonly #nodes: Node[] = []
  /** The hashes that lead from the leaf that was followed to the root, complete once the root was asked for. */
  readonly path: Buffer[] = []
  leafCount = 0

  /** @param isFollowed  whether {@link path} leads from this leaf; true for one at most */
  add(leaf: Uint8Array, isFollowed = false): void {
    let node: Node = { hash: leafHash(leaf), leafCount: 1, isFollowed }
    for (let left = this.#nodes.at(-1); left?.leafCount === node.leafCount; left = this.#nodes.at(-1)) {
      this.#nodes.pop()
      node = this.#joined(left, node)
    }
    this.#nodes.push(node)
    this.leafCount++
  }

  /** The root over all leaves; nothing can be added after. */
  root(): Buffer {
    let node = this.#nodes.pop()
    if (node === undefined) return createHash('sha256').digest()
    for (let left = this.#nodes.pop(); left !== undefined; left = this.#nodes.pop()) node = this.#joined(left, node)
    return node.hash
  }

  #joined(left: Node, right: Node): Node {
    if (left.isFollowed) this.path.push(right.hash)
    if (right.isFollowed) this.path.push(left.hash)
    return {
      hash: nodeHash(left.hash, right.hash),
      leafCount: left.leafCount + right.leafCount,
      isFollowed: left.isFollowed || right.isFollowed,
    }
  }
}

/** The root that a path leads to from a leaf (RFC 9162, 2.1.3.2); null where no tree of this size has such a path. */
export function rootFrom(
  leaf: Uint8Array,
  { index, leafCount, path }: { index: number; leafCount: number; path: readonly Uint8Array[] },
): Buffer | null {
  let [at, last] = [index, leafCount - 1]
  if (at > last) return null
  let hash = leafHash(leaf)
  for (const sibling of path) {
    if (last === 0) return null
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash)
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else hash = nodeHash(hash, sibling)
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 ? hash : null
}

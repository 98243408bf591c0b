import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MerkleTree, rootFrom } from './merkle.ts'

const rootOf = (leaves: readonly Uint8Array[]) => {
  const tree = new MerkleTree()
  for (const leaf of leaves) tree.add(leaf)
  return tree.root().toString('hex')
}

test('the roots are those of the reference trees of Certificate Transparency', () => {
  const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
  const bytes = leaves.map((leaf) => Buffer.from(leaf, 'hex'))
  expect(rootOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(rootOf(bytes.slice(0, 1))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  expect(rootOf(bytes.slice(0, 2))).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125')
  expect(rootOf(bytes.slice(0, 3))).toBe('aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77')
  expect(rootOf(bytes)).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328')
})

test('the path of any leaf leads to the root, and that of no other leaf, place or size does', () => {
  const size = fc.integer({ min: 1, max: 70 })
  fc.assert(
    fc.property(size, fc.nat(), (leafCount, n) => {
      const index = n % leafCount
      const leafAt = (i: number) => Buffer.from(`leaf ${i}`)
      const tree = new MerkleTree()
      for (let i = 0; i < leafCount; i++) tree.add(leafAt(i), i === index)
      const [root, path] = [tree.root(), tree.path]
      expect(rootFrom(leafAt(index), { index, leafCount, path })).toEqual(root)
      expect(rootFrom(leafAt(index + 1), { index, leafCount, path })).not.toEqual(root)
      if (leafCount > 1) {
        expect(rootFrom(leafAt(index), { index: (index + 1) % leafCount, leafCount, path })).not.toEqual(root)
        expect(rootFrom(leafAt(index), { index, leafCount, path: path.slice(1) })).not.toEqual(root)
      }
      expect(rootFrom(leafAt(index), { index, leafCount, path: [...path, root] })).toBeNull()
      expect(rootFrom(leafAt(index), { index: leafCount, leafCount, path })).toBeNull()
    }),
  )
})

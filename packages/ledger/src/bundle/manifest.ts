import { z } from 'zod'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What the signature of a bundle is over. */
export const Manifest = z.object({
  format: z.literal('onrecord-bundle/1'),
  /** When the bundle was made, by the clock of whoever made it. */
  made: z.iso.datetime(),
  /** The program that made it. */
  program: z.string(),
  articles: z.int().nonnegative(),
  pages: z.int().nonnegative(),
  /** SHA-256 of the list of entries. */
  list: Sha256,
  /** The statements in the order of the records, as a Merkle tree of their {@link leavesOf leaves}. */
  statements: z.object({ count: z.int().nonnegative(), root: Sha256 }),
})
export type Manifest = Readonly<z.infer<typeof Manifest>>

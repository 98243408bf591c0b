import { createPublicKey, type KeyObject, sign as signBytes, verify as verifyBytes } from 'node:crypto'
import serialize from 'canonicalize'
import { z } from 'zod'

export const Signature = z.object({
  algorithm: z.literal('Ed25519'),
  publicKey: z.string().regex(/^[\w-]{43}$/).describe('32 bytes, base64url'), // biome-ignore format: one line
  signature: z.string().regex(/^[\w-]{86}$/).describe('64 bytes, base64url'), // biome-ignore format: one line
})
export type Signature = Readonly<z.infer<typeof Signature>>

// its types tell of an ES module, which it is not
const canonicalize = serialize as unknown as (value: object) => string

/** The bytes that are signed: canonical JSON (RFC 8785). */
export const canonical = (value: object): Buffer => Buffer.from(canonicalize(value))

/** @param key  an Ed25519 private key */
export const sign = (value: object, key: KeyObject): Signature => ({
  algorithm: 'Ed25519',
  publicKey: publicKeyOf(key),
  signature: signBytes(null, canonical(value), key).toString('base64url'),
})

/** What a key is known by: the 32 bytes of its public half, base64url. */
export const publicKeyOf = (key: KeyObject): string => createPublicKey(key).export({ format: 'jwk' }).x as string

export function isSignedBy(value: object, { publicKey, signature }: Signature): boolean {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
  return verifyBytes(null, canonical(value), key, Buffer.from(signature, 'base64url'))
}

import { InputError } from '@onrecord/record'
import { MANIFEST, SIGNATURE } from './layout.ts'
import { Manifest } from './manifest.ts'
import { canonical, isSignedBy, Signature } from './signature.ts'

/** What a bundle or a receipt signs, once its signature was found to be right.
 *  @param name  what errors call the file
 *  @throws {InputError} `wrong-signature`, `not-a-bundle` */
export function signedManifest(
  manifest: Buffer | null,
  signature: Buffer | null,
  name: string,
): { manifest: Manifest; signature: Signature } {
  const [said, sealed] = [parsed(manifest), Signature.safeParse(parsed(signature))]
  if (!sealed.success || said === null || !canonical(said).equals(manifest as Buffer) || !isSignedBy(said, sealed.data))
    throw new InputError(
      'wrong-signature',
      `${name}: ${SIGNATURE}`,
      `The signature is not of this ${MANIFEST}: one of the two was changed. Ask for the file again from whoever made it.`,
    )
  const known = Manifest.safeParse(said)
  if (known.success) return { manifest: known.data, signature: sealed.data }
  throw new InputError('not-a-bundle', `${name}: ${MANIFEST}`, 'This is no bundle of onrecord-bundle/1. Update onrecord to read it.')
}

function parsed(bytes: Buffer | null): object | null {
  try {
    const value: unknown = JSON.parse(String(bytes))
    return typeof value === 'object' ? value : null
  } catch {
    // what does not parse was not signed
    return null
  }
}

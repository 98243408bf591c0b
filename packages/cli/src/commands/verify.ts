import { pageFromFile } from '@onrecord/intake'
import { type Manifest, type Signature, verifyBundle } from '@onrecord/ledger/bundle'
import { InputError } from '@onrecord/record'
import { report } from '../failures.ts'
import { write } from '../output.ts'
import { counted } from '../print/counted.ts'
import { safe } from '../print/safe.ts'
import { isReadAgain } from '../read-again.ts'
import { receiptIn } from '../receipt-file.ts'
import { isZip } from '../zip-file.ts'

export type VerifyCommand = {
  /** The public key that must have signed. */
  readonly signer?: string
}

const MEANING =
  'It shows what the ledger of the key’s owner fetched, when, and what it read there. It does not show that a publisher vouches for it, or that what was reported was said.'

/** `onrecord verify`: a bundle or a receipt, checked without a network; each entry that is not what was signed is named. */
export async function verify(file: string, { signer }: VerifyCommand): Promise<void> {
  try {
    const told = (await isZip(file)) ? await bundleTold(file, signer) : await receiptTold(file, signer)
    await write(`${safe(file)}: ${told}\n${MEANING}\n`)
  } catch (error) {
    report(error, file)
  }
}

async function bundleTold(file: string, signer: string | undefined): Promise<string> {
  const readings = { same: 0, other: [] as string[] }
  const { manifest, signature, faults } = await verifyBundle(file, (article) => {
    if (isReadAgain(article)) readings.same++
    else if (article.pages.length > 0) readings.other.push(article.record.article.id)
  })
  requireSigner(signature, signer, file)
  for (const fault of faults.slice(1)) report(fault, file)
  if (faults[0]) throw faults[0]
  const { articles, pages, statements } = manifest
  const counts = [counted(articles, 'article'), counted(pages, 'page'), counted(statements.count, 'statement')]
  const other = readings.other.length > 0 ? ` Read otherwise, or by another version: ${readings.other.join(', ')}.` : ''
  return `whole. ${counts.join(', ')}, ${signedBy(manifest, signature)}\nThe text of ${counted(readings.same, 'article')} is what this onrecord reads from the page.${other}`
}

async function receiptTold(file: string, signer: string | undefined): Promise<string> {
  const { leaf, manifest, signature } = receiptIn((await pageFromFile(file)).bytes, file)
  requireSigner(signature, signer, file)
  return `whole. Statement ${safe(leaf.statement.id)} stands in a bundle of ${counted(manifest.statements.count, 'statement')}, ${signedBy(manifest, signature)}`
}

const signedBy = ({ made }: Manifest, { publicKey }: Signature) => `signed on ${made} by ${publicKey}.`

function requireSigner({ publicKey }: Signature, signer: string | undefined, file: string): void {
  if (signer === undefined || signer === publicKey) return
  throw new InputError(
    'wrong-signature',
    file,
    `It is signed by ${publicKey}, not by the key that was asked for. Ask its owner for the key.`,
  )
}

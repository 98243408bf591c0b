import { createHash } from 'node:crypto'
import type { SpeakerKind, StatementKind } from '@onrecord/record'
import { familyKeyOf } from '../people/name.ts'
import { type Keys, keysOf } from './keys.ts'
import { MOST_UNITS, wordsOf } from './words.ts'

/** What is stored of a statement so that its like is found. */
export type Signature = {
  /** A hash of the wording: the words, which of them are quoted, and who said them. Printings of one wording are compared once. */
  readonly wording: string
  readonly keys: Keys
}

/** Hex digits kept: 80 bits, as in ids. */
const DIGITS = 20

export type Signable = {
  readonly kind: StatementKind
  /** The words of the content, as the ledger stores them. */
  readonly words: string
  readonly speakerKind: SpeakerKind | null
  readonly name: string | null
}

export function signatureOf({ words, kind, speakerKind, name }: Signable): Signature {
  const read = wordsOf({ words, kind })
  const speaker = speakerKind === null ? null : familyKeyOf(speakerKind, name)
  const told = read.map(({ form, isQuoted }) => (isQuoted ? `"${form}` : form))
  const wording = createHash('sha256')
    .update(JSON.stringify([speaker, told, words.slice(MOST_UNITS)]))
    .digest('hex')
    .slice(0, DIGITS)
  return { wording, keys: keysOf(read, speaker) }
}

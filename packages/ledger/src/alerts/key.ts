import { sha256Hex } from '@onrecord/record'
import { plain } from '../versions/words.ts'

/** The same words on the same page are told once, in whichever of its versions they stand. */
export const toldKey = (history: string, words: string): string => sha256Hex(new TextEncoder().encode(`${history}\n${plain(words)}`))

import type { VariantKind } from '@onrecord/record'
import type { Word } from './words.ts'

/** One way in which two statements differ, and the words on either side that show it. */
export type Difference = { readonly kind: VariantKind; readonly here: readonly Word[]; readonly there: readonly Word[] }

export const differenceOf = (kind: VariantKind, here: readonly Word[], there: readonly Word[]): Difference => ({ kind, here, there })

/** Whether words say anything without those around them. */
export const isTelling = (words: readonly Word[]): boolean => words.some(({ weight, isNumber }) => weight > FUNCTION_WEIGHT || isNumber)

const FUNCTION_WEIGHT = 0.2

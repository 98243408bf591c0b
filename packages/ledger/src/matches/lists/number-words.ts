import { SCALES as ALL_SCALES, SMALL_NUMBERS, TENS } from '@onrecord/record'

/** Number words as wordings are compared. "One" is as often a pronoun, and counts only before a scale. */
export const SMALL: ReadonlyMap<string, number> = new Map([...SMALL_NUMBERS, ...TENS].filter(([, value]) => value > 1))

/** Without "score", which is as often what a side scored. */
export const SCALES: ReadonlyMap<string, number> = new Map([...ALL_SCALES].filter(([word]) => word !== 'score'))

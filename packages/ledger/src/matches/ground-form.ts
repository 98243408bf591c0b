import { remembered } from '@onrecord/record'
import { stemmer } from 'stemmer'

/** As many words as a language has that are in use: a ledger is signed as a whole. */
export const WORDS_IN_USE = 50_000

/** The ground form of a word (Porter 1980). Remembered, as news repeats its words: else it is half of what signing a statement costs. */
export const groundForm = remembered(stemmer, WORDS_IN_USE)

import { stemmer } from 'stemmer'
import { remembered } from './remembered.ts'

/** The ground form of a word (Porter 1980). Remembered, as news repeats its words: else it is half of what signing a statement costs. */
export const groundForm = remembered(stemmer)

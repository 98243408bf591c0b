import type { CueClass, CueFamily } from '@onrecord/record'

/** What a word tells of. */
export type Sense = readonly [cueClass: CueClass, family: CueFamily]

/** A sense and the words or phrases that have it, as the lists give them. */
export type Listed = readonly [...Sense, words: string]

import type { Span, SpeakerKind } from '@onrecord/record'
import type { Sex } from './lexicon.ts'

export type Pronoun = 'he' | 'she' | 'it' | 'they' | 'I' | 'we' | 'you' | 'who'

/** A name without titles. */
export type Name = {
  readonly text: string
  /** In lower case, without particles and endings; the last one is the surname of a person. */
  readonly words: readonly string[]
  readonly span: Span
}

/** What somebody is: `chief strategist`, `minister of defence`. */
export type Role = {
  readonly text: string
  /** The noun under which it is looked up. */
  readonly head: string
  /** Everything it is over, as lemmas, the head among them. */
  readonly words: ReadonlySet<string>
  /** Told by a sentence's verb, not beside the name. */
  readonly isTold?: boolean
}

/** What one noun phrase says of the one it means. */
export type Description = {
  readonly span: Span
  readonly kind: SpeakerKind
  readonly pronoun: Pronoun | null
  readonly name: Name | null
  readonly title: string | null
  readonly roles: readonly Role[]
  readonly affiliation: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly sex: Sex
  readonly isPlural: boolean
  readonly article: 'definite' | 'indefinite' | 'possessive' | 'none'
  /** Whose: a pronoun or a phrase in lower case, `the company`. */
  readonly owner: string | null
  /** The common noun that heads it, as a lemma; null for names and pronouns. */
  readonly head: string | null
  /** The common noun phrase as printed, without its article. */
  readonly noun: string | null
  /** Two or more named together: `Lind and Hale`; empty for one. */
  readonly parties: readonly Span[]
  /** A name of which nothing tells whether it is a person's. */
  readonly isUnsure: boolean
}

/** What a stretch between two commas says. */
export type Part = Omit<Description, 'span'>

export const NOBODY: Part = {
  kind: 'person',
  pronoun: null,
  name: null,
  title: null,
  roles: [],
  affiliation: null,
  country: null,
  sex: null,
  isPlural: false,
  article: 'none',
  owner: null,
  head: null,
  noun: null,
  parties: [],
  isUnsure: false,
}

import type { CueClass, OccasionType, Statement } from '@onrecord/record'
import type { z } from 'zod'

/** Numbers from one to the other, either end left open by null. */
export type Range = { readonly from: number | null; readonly to: number | null }

/** What statements are looked for by. All parts have to fit. */
export type Filters = {
  /** Words, "phrases", or, -not, NEAR and near/3: as web searches have them. Empty finds all. */
  readonly words?: string
  /** The beginnings of words that follow each other in the speaker's name, title, role or affiliation, or in what names it on the page. */
  readonly speaker?: string
  /** The id of a speaker: what that person said on any page. */
  readonly person?: string
  /** The same as for `speaker`, in the role alone. */
  readonly role?: string
  /** The speaker's country: ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly isAnonymous?: boolean
  readonly kind?: Statement['kind']
  readonly cueClass?: CueClass
  /** Whether words were uttered, a stance is ascribed, or an act. */
  readonly family?: Statement['family']
  /** The outlet's name, in any case. */
  readonly outlet?: string
  /** The agency's name, in any case. */
  readonly agency?: string
  /** The first and the last day of publication. */
  readonly since?: string
  readonly until?: string
  /** The first and the last day on which it was said; what the page gives a span of days for is found by any of them. */
  readonly saidSince?: string
  readonly saidUntil?: string
  /** The beginnings of words that follow each other in the place's name. */
  readonly place?: string
  readonly occasion?: z.infer<typeof OccasionType>
  /** A figure of the statement, as printed, lies in the range, or its own range meets it. */
  readonly figure?: Range
  /** The figure's unit: a UCUM code, an ISO 4217 code, %, points, or the counted noun, in any case. */
  readonly unit?: string
  /** What the pages said on this day, or at this instant, as far as they were seen until then; if not given, every version counts, and words that stand in several are found in the last. */
  readonly asOf?: string
  /** As far as the ledger was told of what was seen until this day or instant: what is added later, be it an archive of long ago, changes no answer. */
  readonly known?: string
}

export type Query = Filters & {
  /** Which come first; `newest` where none is given, or no words. */
  readonly order?: 'newest' | 'best'
  /** Statements a page of results, 1 to 1000. */
  readonly limit?: number
  /** The `next` of the page before. */
  readonly after?: string
}

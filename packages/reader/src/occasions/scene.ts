import type { Article, Span, Speaker, Statement } from '@onrecord/record'
import type { PageText } from '../page-text.ts'
import type { Dated } from '../said/date.ts'
import type { Frame } from '../said/frame.ts'
import type { Drafts } from './draft.ts'

/** What of a statement occasions are read from. */
export type Told = Pick<Statement, 'source' | 'cue' | 'content' | 'kind' | 'speaker'>

/** A page's statements with all that is known of when they were made, and the occasions gathered so far. */
export type Scene = {
  readonly page: PageText
  readonly title: Article['title']
  readonly statements: readonly Told[]
  /** By their ids. */
  readonly speakers: ReadonlyMap<string, Speaker>
  /** Statements of the page itself, outside of any other's content, in the order of the text. */
  readonly outer: readonly number[]
  readonly frames: readonly (Frame | null)[]
  /** What each frame says of when; null where it says nothing. */
  readonly dates: readonly (Dated | null)[]
  readonly drafts: Drafts
  /** Families of papers that the page says came out. */
  readonly papers: ReadonlySet<string>
}

/** Where a statement's own words begin on the page: its cue, its source or its content. */
export const placeOf = ({ source, cue, content }: Pick<Told, 'source' | 'cue' | 'content'>): number =>
  (cue[0] ?? source[0] ?? content[0])?.[0] ?? 0

/** Whether two statements are known to be of one speaker. */
export function isSameSpeaker(a: Told, b: Told): boolean {
  if (a.speaker !== null || b.speaker !== null) return a.speaker === b.speaker
  return a.source.length > 0 && same(a.source, b.source)
}

const same = (a: readonly Span[], b: readonly Span[]) =>
  a.length === b.length && a.every(([start, end], i) => start === b[i]?.[0] && end === b[i]?.[1])

/** Paragraphs at the head of a page that tell what it is about. */
const LEAD = 3

/** Whether words stand where a page tells what it is about. */
export const isLead = (page: PageText, [start]: Span): boolean => page.outline.paragraph(start) < LEAD

import type { Span } from '@onrecord/record'
import type { Pronoun } from './description.ts'
import type { Sex } from './lexicon.ts'
import type { Member } from './member.ts'
import type { Outline } from './outline.ts'
import type { Standing } from './standing.ts'

/** One place where a member stands in the text. */
export type Sighting = Standing & {
  readonly member: Member
  readonly at: number
  /** The source of a statement: who speaks is spoken of next. */
  readonly isSource: boolean
  /** Who is asked something: the next one who speaks. */
  readonly isAsked?: boolean
  /** Inside what somebody else says. */
  readonly isInContent: boolean
}

/** In whose own words a pronoun stands, between quotation marks or in a transcript: the speaker is never `he` or `she` there. */
export type Voice = { readonly member: Member | null } | null

/** How a pronoun stands in the text. */
export type Reference = {
  readonly isInContent?: boolean
  readonly voice?: Voice
  /** What it is said to say: who is named there before it can be it, `Lind found it hard, she said`. */
  readonly own?: readonly Span[]
  /** Whom it cannot mean: who is named beside it. */
  readonly except?: ReadonlySet<Member>
  /** Whether whoever spoke last goes on: `she added`. */
  readonly isContinued?: boolean
  /** Whether it opens a clause: it means the subject of the one before. */
  readonly opensClause?: boolean
}
const NONE: ReadonlySet<Member> = new Set()

/** Sightings looked at for one pronoun, and paragraphs gone back for it: on the samples 4 and 6 paragraphs do equally well, 12 lose three points. */
const LOOKBACK = 48
const PARAGRAPHS = 6

/** The cast in the order of the text, asked backwards from a place. */
export class Timeline {
  readonly #seen: Sighting[] = []
  readonly #outline: Outline

  constructor(outline: Outline) {
    this.#outline = outline
  }

  add(sighting: Sighting): void {
    this.#seen.push(sighting)
    if (sighting.at > sighting.member.lastAt) sighting.member.lastAt = sighting.at
  }

  /** The latest members before a place that pass, nearest first, each once. */
  *before(at: number, passes: (member: Member) => boolean, paragraphs = PARAGRAPHS): Iterable<Sighting> {
    const here = this.#outline.paragraph(at)
    const met = new Set<Member>()
    for (let i = this.#seen.length - 1, looked = 0; i >= 0 && looked < LOOKBACK; i--, looked++) {
      const sighting = this.#seen[i] as Sighting
      if (here - this.#outline.paragraph(sighting.at) > paragraphs) return
      if (sighting.at >= at || met.has(sighting.member) || !passes(sighting.member)) continue
      met.add(sighting.member)
      yield sighting
    }
  }

  /** Whether a pronoun can mean a member at all. */
  canBe(pronoun: Pronoun, member: Member): boolean {
    return fits(pronoun, sexOf(pronoun), member)
  }

  /** The member that a pronoun means: of those that agree the one that stands nearest and highest (a speaker, a sentence's subject). */
  antecedent(
    pronoun: Pronoun,
    [at]: Span,
    { isInContent = false, voice = null, except = NONE, isContinued = false, opensClause = false, own = [] }: Reference = {},
  ): Member | null {
    const here = this.#outline.sentence(at)
    const paragraph = this.#outline.paragraph(at)
    const isQuoted = this.#outline.isQuoted(at)
    const sex = sexOf(pronoun)
    const isOwn = (place: number) => own.some(([start, end]) => place >= start && place < end)
    let best: Member | null = null
    let highest = Number.NEGATIVE_INFINITY
    let isOpen = isContinued
    let isClauseOpen = opensClause
    for (let i = this.#seen.length - 1, looked = 0; i >= 0 && looked < LOOKBACK; i--, looked++) {
      const sighting = this.#seen[i] as Sighting
      const { member } = sighting
      if (paragraph - this.#outline.paragraph(sighting.at) > PARAGRAPHS) break
      if (sighting.at >= at || except.has(member) || (voice !== null && member === voice.member) || !fits(pronoun, sex, member)) continue
      if (this.#outline.isQuoted(sighting.at) && !isQuoted) continue
      const isLastSpeaker = isOpen && sighting.isSource && !sighting.isInContent
      if (isLastSpeaker) isOpen = false
      const isClauseBefore = isClauseOpen && sighting.isSubject && this.#outline.sentence(sighting.at) === here
      if (isClauseBefore) isClauseOpen = false
      const score =
        -Math.min(paragraph - this.#outline.paragraph(sighting.at), 3) * WEIGHTS.paragraph +
        (isLastSpeaker ? WEIGHTS.continued : 0) +
        (isClauseBefore ? WEIGHTS.clause : 0) +
        -Math.min(here - this.#outline.sentence(sighting.at), 8) * WEIGHTS.sentence +
        (sighting.isSource && (voice === null || sighting.isInContent) ? WEIGHTS.source : 0) +
        (sighting.isSubject ? WEIGHTS.subject : 0) +
        (sighting.isAsked ? WEIGHTS.asked : 0) +
        (sighting.isPossessive ? WEIGHTS.possessive : 0) +
        (sighting.isOblique || (sex !== null && sighting.isPlaced) ? WEIGHTS.oblique : 0) +
        (sighting.isInContent && !isInContent ? (isOwn(sighting.at) ? WEIGHTS.ownContent : WEIGHTS.content) : 0) +
        (sex !== null && member.sex === sex ? WEIGHTS.sex : 0) +
        (pronoun === 'they' && member.isPlural ? WEIGHTS.number : 0) +
        (member.isUnsure ? (sighting.isSource ? WEIGHTS.unsureSource : WEIGHTS.unsure) : 0) +
        (sex !== null && member.name === null ? WEIGHTS.nameless : 0)
      if (score > highest) {
        highest = score
        best = member
      }
    }
    if (best && sex !== null) best.sex ??= sex
    return best
  }
}

/** Set by hand on the samples and on the pronouns of GUM's train part: a speaker outweighs a sentence and a half of distance, being the sentence's subject one. */
const WEIGHTS = {
  sentence: 1,
  paragraph: 1,
  source: 1.5,
  subject: 1.5,
  asked: 1.5,
  continued: 2,
  clause: 1,
  possessive: -1.5,
  oblique: -1,
  content: -1.5,
  ownContent: -0.5,
  sex: 1,
  number: 2,
  unsure: -3,
  unsureSource: -1.5,
  nameless: -1.5,
}

const sexOf = (pronoun: Pronoun): Sex => (pronoun === 'he' ? 'm' : pronoun === 'she' ? 'f' : null)

function fits(pronoun: Pronoun, sex: Sex, member: Member): boolean {
  const { kind, isPlural } = member
  if (pronoun === 'it') return (kind === 'organisation' && !isPlural) || (member.isUnsure && !isPlural)
  // `they` are no town that only stands there
  if (pronoun === 'they') return isPlural || kind === 'group' || (kind === 'organisation' && !member.isUnsure) || kind === 'anonymous'
  return (kind === 'person' || kind === 'anonymous') && !isPlural && (member.sex === null || member.sex === sex)
}

import type { Span } from '@onrecord/record'
import { DIRECT, WITH_TO } from '../addressee/verbs.ts'
import { quotationsOf } from '../quotations/quotations.ts'
import { turnsOf } from '../transcript/turns.ts'
import type { Cast } from './cast.ts'
import type { Member } from './member.ts'
import type { Mention } from './mention.ts'
import { lastUpTo, type Outline } from './outline.ts'
import { describe } from './phrase.ts'
import type { Voice } from './timeline.ts'

/** A stretch in somebody's own words. */
type Stretch = { readonly span: Span; member: Member | null; readonly isTurn: boolean }

/** Whether a saying verb stands beside a phrase: `Lind said`, `said Lind`. */
export function isSaying(text: string, [start, end]: Span): boolean {
  const after = /^,? (?:\p{Ll}+ly |also |has |had )?(\p{Ll}+)/u.exec(text.slice(end, end + 40))?.[1]
  const before = /(\p{Ll}+),? $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]
  return SAYS.has(after ?? '') || (SAYS.has(before ?? '') && !DIRECT.has(before ?? ''))
}

const SAYS: ReadonlySet<string> = new Set([
  ...DIRECT,
  ...WITH_TO,
  ...'noted notes stated states claimed claims argued argues commented comments continued continues concluded asserted believes believed'.split(
    ' ',
  ),
])

/** Who speaks where: the turns of a transcript, and what stands between quotation marks. */
export class Voices {
  readonly #text: string
  readonly #outline: Outline
  readonly #stretches: readonly Stretch[]
  readonly #asker: Member | null
  readonly #others: { readonly at: number; readonly member: Member }[] = []
  readonly #saying: { readonly at: number; readonly member: Member | null }[] = []

  constructor(text: string, outline: Outline, stretches: readonly Stretch[]) {
    this.#text = text
    this.#outline = outline
    this.#stretches = stretches
    this.#asker = askerOf(text, stretches)
  }

  /** Takes note of a mention that is resolved: it may be who says what is quoted beside it. */
  hear({ span }: Mention, member: Member | null): void {
    if (this.#outline.isQuoted(span[0])) return
    if (isSaying(this.#text, span)) this.#saying.push({ at: span[0], member })
    else if (member && (member.kind === 'person' || member.kind === 'anonymous')) this.#others.push({ at: span[0], member })
  }

  /** In whose words a place stands as far as is known yet; null where it stands in nobody's. */
  around(at: number): Voice {
    const stretch = this.#at(at)
    return stretch ? { member: stretch.member } : null
  }

  /** Who `I`, `we` or `you` are there: a member, or a name for one that is known by nothing else. */
  meantBy(pronoun: 'I' | 'we' | 'you', at: number): Member | string {
    const stretch = this.#at(at)
    const speaker = stretch && (stretch.isTurn ? stretch.member : this.#speakerOf(stretch))
    if (pronoun === 'I') return speaker ?? (stretch ? `I ${stretch.span.join()}` : 'I')
    if (pronoun === 'you') return (stretch?.isTurn ? this.#spokenTo(stretch) : null) ?? `you ${speaker?.introduced.join()}`
    // those who are asked speak as one
    if (stretch?.isTurn) return `we ${speaker !== null && speaker === this.#asker}`
    return `we ${speaker?.introduced.join() ?? ''}`
  }

  #at(at: number): Stretch | null {
    const stretch = this.#stretches[lastUpTo(this.#stretches, at, ({ span }) => span[0])]
    return stretch && at < stretch.span[1] ? stretch : null
  }

  /** Who says a quotation: whoever stands beside a saying verb after it in its sentence, else before it in its paragraph, else after it. */
  #speakerOf({ span: [start, end] }: Stretch): Member | null {
    const paragraph = this.#outline.paragraph(start)
    let before: Member | null = null
    let after: Member | null = null
    const from = lastUpTo(this.#saying, this.#outline.paragraphStart(paragraph - 1) - 1, ({ at }) => at) + 1
    for (const { at, member } of this.#saying.slice(from, from + SAYINGS)) {
      if (this.#outline.paragraph(at) > paragraph) break
      if (!member) continue
      if (at >= end && at - end < BESIDE) return member
      if (at < start) before = member
      else after ??= member
    }
    return before ?? after ?? this.#subjectBefore(start)
  }

  /** The first person of the sentence that a quotation stands in. */
  #subjectBefore(at: number): Member | null {
    const from = this.#outline.sentenceStart(at)
    const first = this.#others[lastUpTo(this.#others, from - 1, (mention) => mention.at) + 1]
    return first && first.at < at ? first.member : null
  }

  /** Whom a turn is said to; null where it is no asker's: a `you` there is anybody. */
  #spokenTo(stretch: Stretch): Member | null {
    const speaker = stretch.member
    if (speaker !== this.#asker) return null
    const turn = lastUpTo(this.#stretches, stretch.span[0], ({ span }) => span[0])
    for (const step of [-1, 1])
      for (let i = turn + step; Math.abs(i - turn) <= TURNS; i += step) {
        const other = this.#stretches[i]
        if (other?.isTurn && other.member && other.member !== speaker) return other.member
      }
    return null
  }
}

/** Characters after a quotation in which its speaker is named. */
const BESIDE = 40
/** Sayings of two paragraphs looked at for one quotation. */
const SAYINGS = 40
/** Turns gone back, or on, for a `you`. */
const TURNS = 4

/** Who asks most in a transcript; null where there is none. */
function askerOf(text: string, stretches: readonly Stretch[]): Member | null {
  const counts = new Map<Member, number>()
  for (const { span, member, isTurn } of stretches)
    if (isTurn && member && text.slice(...span).includes('?')) counts.set(member, (counts.get(member) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** The line that a transcript can begin with: what stands before it is its introduction. */
const FIRST_LABEL = /^\p{Lu}[^:\n]{0,40}: /mu

/** Reads the turns and quotations of a text; a turn's speaker is entered by its label. */
export function voicesOf(text: string, outline: Outline, cast: Cast): Voices {
  const byLabel = new Map<string, Member>()
  const labelled = (label: Span): Member => {
    const description = describe(text, label)
    const known = byLabel.get(text.slice(...label)) ?? (description.name && cast.named(description, label))
    const member = known ?? cast.unnamed(description, label)
    byLabel.set(text.slice(...label), member)
    return member
  }
  const start = FIRST_LABEL.exec(text)?.index ?? text.length
  const turns = turnsOf(text, [[start, text.length]]).flatMap(({ label, content }) => {
    const member = labelled(label)
    return content.map((span): Stretch => ({ span, member, isTurn: true }))
  })
  const quotations = quotationsOf(text).map(({ span }): Stretch => ({ span, member: null, isTurn: false }))
  const all = [...turns, ...quotations].sort((a, b) => a.span[0] - b.span[0])
  let end = 0
  // what somebody quotes in a turn stays theirs
  const outermost = all.filter(({ span }) => {
    const isOuter = span[0] >= end
    if (isOuter) end = span[1]
    return isOuter
  })
  return new Voices(text, outline, outermost)
}

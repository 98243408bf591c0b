import type { Span } from '@onrecord/record'
import { bodyOfPage } from './body-of-page.ts'
import type { Description, Role } from './description.ts'
import type { Member } from './member.ts'
import { describe } from './phrase.ts'
import { DEEPEST, type Sources } from './sources.ts'
import type { Telling } from './telling.ts'
import { weOf } from './we.ts'

/** Tells who `I`, `we` and `you` are: whoever speaks around them, and whoever that speaker speaks to. Asked when all others are known. */
export function tellSelves(telling: Telling, sources: Sources): void {
  const { scene, named, speaking, hearings, heard } = telling
  const selves = new Selves(telling, sources)
  const ofPage = bodyOfPage(scene.text, scene.cast.members)
  for (const [place, description] of named.sources.entries()) {
    const key = description.span.join()
    if (description.pronoun === 'you') speaking.set(key, selves.calledBefore(place) ?? selves.spokenTo(place))
    if (description.pronoun === 'I') speaking.set(key, selves.speakerAround(place) ?? selves.author(place, description))
    if (description.pronoun !== 'we') continue
    const speaker = selves.speakerAround(place)
    speaking.set(key, speaker && weOf(scene, speaker, ofPage))
  }
  // `he told me`, in somebody's own words
  for (const { span, source, description } of hearings) {
    const place = sources.place(source)
    if (description.pronoun === 'I' && place !== undefined) heard.set(span.join(), selves.speakerAround(place))
  }
}

class Selves {
  readonly #telling: Telling
  readonly #sources: Sources
  /** The labels of a transcript's turns, and the place of each among them. */
  readonly #turns: readonly Span[]
  readonly #turnOf: ReadonlyMap<string, number>
  #author: Member | null = null

  constructor(telling: Telling, sources: Sources) {
    this.#telling = telling
    this.#sources = sources
    this.#turns = sources.spans.filter((span, place) => sources.isTurn(span) && !sources.isInContent(place))
    this.#turnOf = new Map(this.#turns.map((span, i) => [span.join(), i]))
  }

  /** In a transcript `you` is whoever spoke before the one who speaks. */
  spokenTo(place: number): Member | null {
    const { speaking } = this.#telling
    const turn = this.#sources.voiceAround(place, false)
    const speaker = turn && speaking.get(turn.join())
    const at = turn ? (this.#turnOf.get(turn.join()) ?? -1) : -1
    const before = this.#turns.slice(Math.max(0, at - TURNS_BACK), Math.max(0, at)).reverse()
    // who asks first asks the one who answers
    for (const other of [...before, ...this.#turns.slice(at + 1, at + 1 + TURNS_BACK)]) {
      const member = speaking.get(other.join())
      if (speaker && member && member !== speaker) return member
    }
    return null
  }

  /** `Father Moy, you have …`: who is called by name as the turn or the sentence begins. */
  calledBefore(place: number): Member | null {
    const { text, outline, cast } = this.#telling.scene
    const [at] = this.#sources.spans[place] as Span
    const turn = this.#sources.voiceAround(place, false)
    const starts = [outline.sentenceStart(at), ...(turn && this.#sources.isTurn(turn) ? [turn[1] + 1] : [])]
    for (const start of starts) {
      const called = VOCATIVE.exec(text.slice(start, at))
      if (!called?.[1]) continue
      const from = start + called[0].indexOf(called[1])
      const description = describe(text, [from, from + called[1].length])
      const member = description.name ? cast.find(description) : null
      if (member?.kind === 'person') return member
    }
    return null
  }

  /** Who speaks around a source; asked from the inside out, known from the outside in. */
  speakerAround(place: number, depth = 0): Member | null {
    const source = depth > DEEPEST ? null : this.#sources.around(place)
    if (!source) return null
    const known = this.#telling.speaking.get(source.join())
    return known !== undefined ? known : this.speakerAround(this.#sources.place(source) as number, depth + 1)
  }

  /** Outside all quotations `I` is the page's author. */
  author(place: number, description: Description): Member | null {
    const { outline, cast } = this.#telling.scene
    if (this.#sources.isInContent(place) || outline.isQuoted(description.span[0])) return null
    this.#author ??= cast.unnamed({ ...description, pronoun: null, kind: 'person', roles: [AUTHOR] }, description.span)
    return this.#author
  }
}

const AUTHOR: Role = { text: 'author', head: 'author', words: new Set(['author']) }
const VOCATIVE = /^[\s“"‘]*((?:\p{Lu}[\p{L}\p{M}’'.-]*\s?){1,4}), /u
/** Turns of a transcript gone back, or on, for a `you`. */
const TURNS_BACK = 4

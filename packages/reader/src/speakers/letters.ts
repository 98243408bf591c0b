import type { Span } from '@onrecord/record'
import type { Cast } from './cast.ts'
import { type Description, NOBODY } from './description.ts'
import type { Member } from './member.ts'

const ANSWERS: ReadonlySet<string> = new Set(['a', 'answer'])
const LETTERS: ReadonlySet<string> = new Set(['q', 'question', ...ANSWERS])

/** Whether a source is the `Q` or the `A` of a turn, and no name. */
export const isLetter = (text: string, [start, end]: Span): boolean =>
  LETTERS.has(text.slice(start, end).toLowerCase()) && /^[:.]/.test(text.slice(end, end + 1)) && (start === 0 || text[start - 1] === '\n')

/** What a letter says of whom it stands for: nothing. */
export const letterAt = (span: Span): Description => ({ ...NOBODY, span })

/** Who asks and who answers where the turns of an interview have letters for names: whoever answers is the one person of whom the page told before, if it
 *  is one; whoever asks is somebody of the outlet, whom the page does not name. */
export class Letters {
  readonly #text: string
  readonly #cast: Cast
  readonly #named: ReadonlyMap<Description, Member | null>
  readonly #members = new Map<string, Member>()

  constructor(text: string, cast: Cast, named: ReadonlyMap<Description, Member | null>) {
    this.#text = text
    this.#cast = cast
    this.#named = named
  }

  member(description: Description): Member {
    const letter = this.#text.slice(...description.span).toLowerCase()
    const isAnswer = ANSWERS.has(letter)
    const key = isAnswer ? 'answers' : 'asks'
    const member = this.#members.get(key) ?? (isAnswer && this.#introduced(description.span[0])) ?? null
    const known = member || this.#cast.unnamed(description, description.span)
    this.#members.set(key, known)
    return known
  }

  /** The person of whom the text before a place tells by a full name; null where there are two. */
  #introduced(end: number): Member | null {
    const people = new Set<Member>()
    for (const [{ name, span }, member] of this.#named)
      if (name && span[0] < end && member?.kind === 'person' && (member.name?.words.length ?? 0) > 1) people.add(member)
    const [one] = people
    return people.size === 1 && one ? one : null
  }
}

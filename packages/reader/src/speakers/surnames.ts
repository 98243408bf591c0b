import type { Description } from './description.ts'
import { NOBODY } from './description.ts'
import { describe } from './phrase.ts'

/** Words by which the people of a page are known: the surnames of full names and of those with a title. */
export function surnamesOf(named: readonly Description[]): Set<string> {
  const known = named.filter(
    ({ name, kind, title, isUnsure }) => name && kind === 'person' && (title !== null || (name.words.length > 1 && !isUnsure)),
  )
  return new Set(known.map(({ name }) => name?.words.at(-1) as string))
}

/** `Lind and Hale`, once the page has told of a Maria Lind and a Tom Hale: two people, and no firm.
 *  @param surnames  words by which people are known */
export function jointBySurname(text: string, description: Description, surnames: ReadonlySet<string>): Description {
  const { span, parties } = description
  const pair = parties.length > 0 ? null : PAIR.exec(text.slice(...span))
  if (!pair) return description
  const [, both = '', left = '', and = '', right = ''] = pair
  const start = span[0] + both.length
  const second = start + left.length + and.length
  const halves = [describe(text, [start, start + left.length]), describe(text, [second, second + right.length])]
  const isKnown = halves.every(({ name }) => name && surnames.has(name.words.at(-1) as string))
  if (!isKnown) return description
  return { ...NOBODY, span, kind: 'group', isPlural: true, parties: halves.map((half) => half.span), noun: text.slice(...span) }
}

const PAIR =
  /^([Bb]oth )?((?:\p{Lu}[\p{L}.’'-]* ){0,3}?\p{Lu}[\p{L}’'-]+)( and )((?:\p{Lu}[\p{L}.’'-]* ){0,3}?\p{Lu}[\p{L}’'-]+?)(?:['’]s)?$/u

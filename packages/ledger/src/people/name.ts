import type { SpeakerKind } from '@onrecord/record'
import { nameKey } from '../name-key.ts'

/** A person's name in its parts, each as {@link nameKey} has it, without its leading space. */
export type PersonalName = { readonly first: string; readonly middle: readonly string[]; readonly last: string }

/** What stands after a name and is none: who is meant is told by the rest. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** The parts of a full name; null where one word is all that is given. */
export function personalName(name: string): PersonalName | null {
  const words = wordsOf(name)
  if (words.length < 2) return null
  return { first: words[0] as string, middle: words.slice(1, -1), last: words.at(-1) as string }
}

/** The key that every form of one name shares: of a person the last word, of another speaker the whole name without its article.
 *  @returns  null where nobody is named */
export function familyKeyOf(kind: SpeakerKind, name: string | null): string | null {
  if (name === null || kind === 'anonymous') return null
  const words = kind === 'person' ? wordsOf(name).slice(-1) : nameKey(name).trim().replace(/^the /, '').split(' ')
  return words.join(' ') || null
}

/** Whether what stands between two equal first and last words does not contradict: "Ana M. Sole" can be "Ana Maria Sole" or "Ana Sole", and not "Ana R. Sole". */
export function isOneMiddle(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  return fewer.every((word) => more.some((other) => other.startsWith(word) || word.startsWith(other)))
}

function wordsOf(name: string): string[] {
  const words = nameKey(name).trim().split(' ').filter(Boolean)
  return words.length > 2 && SUFFIXES.has(words.at(-1) as string) ? words.slice(0, -1) : words
}

import type { Span, SpeakerSpans } from '@onrecord/record'
import { countryOf, demonymOf } from './lexicon.ts'
import { tokensOf } from './tokens.ts'

/** Phrases looked through for each field: the first ones of a page tell most. */
const MOST = 24

type Told = Readonly<Record<'name' | 'title' | 'role' | 'affiliation' | 'country', string | null>>

/** Where the page prints what is known of a speaker: the first of its phrases that has the very words.
 *  @param phrases  what was read of the speaker, in any order */
export function spansRead(text: string, told: Told, phrases: readonly Span[]): SpeakerSpans {
  const inOrder = [...phrases].sort((a, b) => a[0] - b[0]).slice(0, MOST)
  const country = told.country && first(inOrder, (phrase) => countryIn(text, phrase, told.country as string))
  const find = (words: string | null) => (words ? first(inOrder, (phrase) => wordsIn(text, phrase, words)) : null)
  const affiliation = find(told.affiliation)
  return {
    name: find(told.name),
    title: find(told.title),
    role: find(told.role),
    affiliation: affiliation ?? (told.affiliation && countryOf(told.affiliation)?.code === told.country ? country || null : null),
    country: country || null,
  }
}

function first(phrases: readonly Span[], look: (phrase: Span) => [number, number] | null): [number, number] | null {
  for (const phrase of phrases) {
    const found = look(phrase)
    if (found) return found
  }
  return null
}

// a line may break inside a phrase, and a name in capitals is kept as usual
function wordsIn(text: string, [start, end]: Span, words: string): [number, number] | null {
  const phrase = text.slice(start, end).replace(/\s/g, ' ').toLowerCase()
  const wanted = words.trim().toLowerCase()
  // a few letters are longer in lower case: their places would not be the text's
  if (phrase.length !== end - start || wanted === '') return null
  for (let at = phrase.indexOf(wanted); at >= 0; at = phrase.indexOf(wanted, at + 1)) {
    const after = at + wanted.length
    if (!LETTER.test(phrase.charAt(at - 1)) && !LETTER.test(phrase.charAt(after))) return [start + at, start + after]
  }
  return null
}

const LETTER = /[\p{L}\p{N}]/u

function countryIn(text: string, phrase: Span, code: string): [number, number] | null {
  const tokens = tokensOf(text, phrase)
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]
    const two = next && countryOf(text.slice(token.span[0], next.span[1]))?.code === code ? next : null
    if (two) return [token.span[0], two.span[1]]
    if ((demonymOf(token.lower) ?? countryOf(token.text))?.code === code) return [token.span[0], token.span[1]]
  }
  return null
}

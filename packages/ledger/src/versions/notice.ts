import type { Record } from '@onrecord/record'
import { plain } from './words.ts'

/** How papers begin a note on what they changed. */
const BEGINNINGS = [
  'correction',
  'corrections',
  'clarification',
  'amendment',
  "editor's note",
  "editors' note",
  'update',
  'updated',
  'corrected',
]
const THIS = '(?:this|the) (?:article|story|report|page|post|piece)'
const PHRASES = [
  `(?:earlier|previous|original) version of ${THIS}`,
  `${THIS} (?:was|has been) (?:amended|corrected|updated|changed|edited|clarified|revised)`,
].map((phrase) => new RegExp(phrase, 'i'))

/** Units of a note that are told at most. */
const LONGEST = 500

/** The paragraph of the later version that says what was changed, and that the earlier one has not; null where there is none. */
export function noticeOf(before: Record, after: Record): string | null {
  const known = plain(before.article.text)
  const isNew = (line: string) => line !== '' && !known.includes(line)
  const found = after.article.text.split('\n').find((line) => isNew(plain(line)) && isNotice(plain(line)))
  return found === undefined ? null : found.trim().slice(0, LONGEST).toWellFormed()
}

const isNotice = (line: string): boolean => {
  const [, first] = /^\W*([\w' ]+?)\s*[:(-]/.exec(line.toLowerCase()) ?? []
  return (first !== undefined && BEGINNINGS.includes(first)) || PHRASES.some((phrase) => phrase.test(line))
}

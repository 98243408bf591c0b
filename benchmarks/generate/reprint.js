import { capital } from './vocabulary.js'

/** The words of a statement as another outlet prints them: whole, cut, or with a word exchanged, lost or put in.
 *  @param words  a list
 *  @param other  gives a word */
export function reprinted(words, other, random) {
  const lot = random()
  if (lot < 0.4) return words
  if (lot < 0.7 && words.length > 12) {
    const length = Math.max(6, Math.floor(words.length * (0.3 + random() * 0.5)))
    const start = Math.floor(random() * (words.length - length))
    return [capital(words[start]), ...words.slice(start + 1, start + length)]
  }
  return words.flatMap((word) => {
    const change = random()
    if (change < 0.04) return []
    if (change < 0.08) return [other()]
    return change < 0.12 ? [word, other()] : [word]
  })
}

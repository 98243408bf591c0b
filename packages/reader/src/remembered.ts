/** Words remembered, at most: a long run should not grow with what it reads. */
const MOST = 4_000
/** Of a longer word V8 keeps a view of the text that it was cut from, and so the whole text. */
const LONGEST = 12

/** A function of one word that remembers what it said: the lists are asked of the same words again and again. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    if (word.length > LONGEST) return of(word)
    const before = known.get(word)
    if (before !== undefined) return before
    const value = of(word)
    if (known.size >= MOST) known.clear()
    known.set(word, value)
    return value
  }
}

/** A function of a word whose answers are kept, for as many words as a language has that is in use. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    if (word.length > LONGEST) return answer(word)
    const held = known.get(word)
    if (held !== undefined) return held
    if (known.size >= MOST_KNOWN) known.clear()
    const told = answer(word)
    known.set(word, told)
    return told
  }
}

const MOST_KNOWN = 50_000

/** V8 has a longer piece of a text as a place in it, and would keep the whole text. */
const LONGEST = 12

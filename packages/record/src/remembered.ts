/** Of a longer word V8 keeps a view of the text that it was cut from, and so the whole text. */
const LONGEST = 12

/** A function of one word that keeps its answers: the same words are asked again and again.
 *  @param most  words whose answers are kept, at most: a long run should not grow with what it reads */
export function remembered<Answer>(answer: (word: string) => Answer, most = 4_000): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    if (word.length > LONGEST) return answer(word)
    const held = known.get(word)
    if (held !== undefined) return held
    const told = answer(word)
    if (known.size >= most) known.clear()
    known.set(word, told)
    return told
  }
}

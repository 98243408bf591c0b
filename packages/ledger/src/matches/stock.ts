import { STOCK_PHRASES } from './lists/stock-phrases.ts'

/** The phrases by their first word. */
const PHRASES = new Map<string, string[][]>()
for (const phrase of STOCK_PHRASES) {
  const forms = phrase.split(' ')
  const first = forms[0] as string
  PHRASES.set(first, [...(PHRASES.get(first) ?? []), forms])
}

/** How many words from this one on are a stock phrase; 0 where none begins here. */
export function stockAt(words: readonly { readonly form: string }[], at: number): number {
  const phrases = PHRASES.get(words[at]?.form ?? '')
  if (phrases === undefined) return 0
  const lengths = phrases.filter((forms) => forms.every((form, i) => words[at + i]?.form === form)).map((forms) => forms.length)
  return Math.max(0, ...lengths)
}

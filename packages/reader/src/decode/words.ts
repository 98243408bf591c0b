import type { Window } from '../network/windows.ts'

const LETTER = /[\p{L}\p{N}]/u

/** For each piece of a window 1 where it goes on with the word of the piece before it: a role neither begins nor ends in front of it. */
export function inWord(text: string, { spans, begins }: Pick<Window, 'spans' | 'begins'>): Uint8Array {
  const goesOn = new Uint8Array(spans.length)
  for (let t = 2; t < spans.length - 1; t++) {
    const [start] = spans[t] as readonly [number, number]
    const [, end] = spans[t - 1] as readonly [number, number]
    const touches = begins[t] !== 1 && end === start
    if (touches && LETTER.test(text[start - 1] as string) && LETTER.test(text[start] as string)) goesOn[t] = 1
  }
  return goesOn
}

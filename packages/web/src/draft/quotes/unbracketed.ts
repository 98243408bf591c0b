/** The words of a quotation without what its writer put in, in brackets; as long as before, so that spans hold. A letter in brackets
 *  ("[T]he") only changes case, and stays. */
export const unbracketed = (words: string): string => words.replace(/\[([^\]\n]*)\](\p{L})?/gu, withoutBrackets)

const withoutBrackets = (all: string, inside: string, next = ''): string =>
  next !== '' && inside.length === 1 ? `  ${inside}${next}` : ' '.repeat(all.length - next.length) + next

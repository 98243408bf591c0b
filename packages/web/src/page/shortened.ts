/** The beginning of words, in whole characters, with a sign where more follows.
 *  @param most  UTF-16 units that are kept */
export const shortened = (words: string, most: number): string =>
  words.length > most ? `${[...words.slice(0, most)].slice(0, -1).join('')}…` : words

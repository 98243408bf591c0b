/** Control characters would move the terminal's cursor, and marks of direction would turn the line around. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** Words of others as one line that a terminal shows as it stands. */
export const safe = (words: string): string => words.replace(/\s+/g, ' ').replace(CONTROLS, '\ufffd')

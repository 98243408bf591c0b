/** A text as PostgreSQL takes it: NUL and halves of surrogate pairs become U+FFFD, one unit for one, so that every offset holds. */
export const storable = (text: string): string => text.replaceAll('\0', '\ufffd').toWellFormed()

export const storableOrNull = (text: string | null): string | null => (text === null ? null : storable(text))

import type { Token } from '../speakers/tokens.ts'

/** Words of a name before the noun, with their marks. */
const LONGEST_NAME = 8

/** How many tokens further the first word without a capital stands, behind a name that begins at a token: `a September | Fenn Post-ABC News poll`;
 *  -1 where none is near. */
export const behindName = (tokens: readonly Token[], at: number): number =>
  tokens.slice(at, at + LONGEST_NAME).findIndex(({ capital, isWord }) => isWord && !capital)

import type { StatementKind } from '@onrecord/record'

/** How each of two statements gives its words. */
export type Kinds = { readonly here: StatementKind; readonly there: StatementKind }

/** Whether one of two statements quotes what the other tells of: person and tense then differ as grammar has it. */
export const isTold = ({ here, there }: Kinds): boolean => (here === 'indirect') !== (there === 'indirect')

import { InputError } from '@onrecord/record'

/** What is thrown where the ledger has no statement of an id. */
export const noStatement = (id: string): InputError =>
  new InputError('no-statement', id.slice(0, 60), 'The ledger has no statement of this id. Take one from onrecord search.')

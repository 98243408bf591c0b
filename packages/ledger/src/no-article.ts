import { InputError } from '@onrecord/record'

/** What is thrown where the ledger has no article of an id. */
export const noArticle = (id: string): InputError =>
  new InputError('no-article', id.slice(0, 60), 'The ledger has no article of this id. Take one from onrecord search.')

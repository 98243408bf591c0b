/** Nouns for sources that a page uses where it gives no name, in lower case. Compiled by hand. */

import { words } from '../../lists/words.ts'

/** Alone, or with an adjective, they name nobody. */
export const UNNAMED: ReadonlySet<string> =
  words(`source sources official officials insider insiders aide aides person people individual individuals diplomat diplomats operative operatives eyewitness passer-by
  staffer staffers pal pals mate mates someone somebody informant informants whistleblower associate associates confidant confidante confidants ally loyalist loyalists`)

/** Turns of phrase that say why there is no name. */
export const WITHHELD: readonly string[] = [
  'familiar with',
  'close to',
  'those around',
  'with knowledge of',
  'with direct knowledge',
  'briefed on',
  'declined to be named',
  'declined to be identified',
  'asked not to be named',
  'asked not to be identified',
  'not to be named',
  'not to be identified',
  'on condition of anonymity',
  'on the condition of anonymity',
  'anonymity',
  'anonymous',
  'unnamed',
  'unidentified',
  'not authorised to',
  'not authorized to',
  'privy to',
  'who requested that',
  'did not want to be named',
  'did not want to be identified',
  'wished to remain',
  'name be withheld',
  'names be withheld',
  'name not be used',
  'names not be used',
  'for fear of',
  'cannot be named',
  'could not be named',
  'would not give',
  'declined to give',
  'speaking privately',
  'speaking separately',
  'spoke privately',
  'name was not',
  'name has been withheld',
]

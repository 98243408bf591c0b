/** Nouns of the lists of roles and bodies that mostly mean no people and no body outside the source of a statement: `the model`, `a book`. */

import { words } from '../../lists/words.ts'

export const NO_PEOPLE: ReadonlySet<string> = words(
  'model forward prop head hooker star native local lead general media human both others all source host',
)
export const NO_BODIES: ReadonlySet<string> =
  words(`site website blog paper newspaper book side mission conference gallery museum theatre theater library office laboratory lab
  fund exchange campaign mosque channel network district society country state nation city town county body force service station
  port forum summit centre center chamber airport harbour panel house hospital academy defence defense unit lobby bench tank chain`)

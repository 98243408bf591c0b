import { apaCitation } from './apa.ts'
import { bibtexCitation } from './bibtex.ts'
import { chicagoCitation } from './chicago.ts'
import type { Cited } from './cited.ts'
import { plainCitation } from './plain.ts'
import { wikiCitation } from './wiki.ts'

/** The ways to cite a statement, each by its name. */
export const CITATIONS: readonly (readonly [name: string, of: (cited: Cited) => string])[] = [
  ['Plain', plainCitation],
  ['APA', apaCitation],
  ['Chicago', chicagoCitation],
  ['Wiki', wikiCitation],
  ['BibTeX', bibtexCitation],
]

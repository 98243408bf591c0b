import { words } from './words.ts'

/** Occasions and papers that are told by their date, before or behind it: `the February meeting`, `the letter of 14 July`. Compiled by hand. */
export const DATED_NOUNS = words(
  `meeting summit hearing session conference interview speech debate talks call briefing letter memo email report statement study
  paper survey poll essay article post note ruling memoir book autobiography documentary blog tweet video podcast lecture sermon
  trial inquiry inquest audit bulletin newsletter update column review keynote broadcast testimony manifesto filing lawsuit judgment
  verdict petition declaration communique address rally forecast projection prediction claim pledge promise warning announcement
  offer vow`,
)

/** Words by which it is told to which clause of a sentence its words belong, in lower case. Compiled by hand. */

import { words } from '../lists/words.ts'

/** Words that open another clause. */
export const CLAUSE = words(`who which whose whom when where because as while although though if that whether since until before why how
  he she they it we i was were is are had has have been will would`)
/** Words and marks that join another main clause. */
export const JOINS = words('and but or ; :')
/** Words that open a relative clause. */
export const RELATIVE = words('who which that whose where when')
/** Verbs of having spoken. */
export const SPOKEN = words(
  'spoke speaking addressed addressing interviewed testified testifying talked briefed briefing appeared appearing appears evidence',
)
/** Words that open a clause of speaking, writing or printing: what follows them is still the saying's. */
export const TELLING =
  words(`speaking writing addressing answering responding replying appearing testifying posting quoted interviewed asked giving
  reacting talking announcing reached contacted visiting dated published issued released broadcast aired posted sent written signed delivered
  in at on during late early earlier last this yesterday today`)
/** Participles of what was said before, whose time is that of what they name: `Echoing her speech of last week`. */
export const REFERRING = words(
  'citing quoting echoing repeating reiterating referring referencing recalling contradicting paraphrasing mentioning alluding invoking compared',
)
/** Participles that date a document behind a comma. */
export const ISSUED = words('dated published issued released broadcast aired posted sent filed signed circulated lodged tabled printed')
/** Words that may stand before a fronted adverbial: `But on Monday`. */
export const LINKING = words(
  'and but then so still thus hence indeed similarly likewise moreover nonetheless finally meanwhile however yet also instead again separately nevertheless even now',
)
/** Words that a fronted adverbial opens with: `On Monday`, `Minutes after the vote`. Those in -ing and -ed need no entry. */
export const FRONT =
  words(`on in at during after following earlier late early later last this yesterday today tonight over via by from outside inside
  near under alongside amid as just only hours minutes days moments shortly back a the two three within through that
  monday tuesday wednesday thursday friday saturday sunday`)
/** Things that are dated, beside documents: `an inspection in May found`. */
export const DATED = words(
  'inspection permit inquiry census hearing meeting polling numbers estimates briefing modelling count tally footage circular bulletin draft note notes video cable telegram dispatch flyer leaflet petition readout transcript circular dispatch forecast figures statistics data index results accounts guidance brochure prospectus dossier map model ranking register roll list log records chart message messages texts blog audio recording clip photograph',
)

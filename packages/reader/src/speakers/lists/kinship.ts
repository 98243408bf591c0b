/** Kinship and other words for people that tell their sex, in lower case. Compiled by hand. */

import { words } from '../../lists/words.ts'

export const KINSMEN: ReadonlySet<string> =
  words(`father dad son brother husband uncle nephew grandfather grandson stepfather stepson widower fiancé fiance boyfriend godfather
  father-in-law son-in-law brother-in-law ex-husband half-brother`)
export const KINSWOMEN: ReadonlySet<string> =
  words(`mother mum mom daughter sister wife aunt niece grandmother granddaughter stepmother stepdaughter widow fiancée fiancee girlfriend godmother
  mother-in-law daughter-in-law sister-in-law ex-wife half-sister`)
export const KIN: ReadonlySet<string> = new Set([
  ...KINSMEN,
  ...KINSWOMEN,
  ...words('parent child cousin sibling partner spouse grandparent grandchild friend neighbour neighbor colleague relative'),
])

export const MALE_WORDS: ReadonlySet<string> =
  words(`man boy gentleman king prince duke actor waiter spokesman chairman businessman congressman assemblyman councilman alderman
  policeman fireman fisherman sportsman salesman craftsman clergyman ombudsman nobleman cameraman postman foreman juryman`)
export const FEMALE_WORDS: ReadonlySet<string> =
  words(`woman girl lady queen princess duchess actress waitress spokeswoman chairwoman businesswoman congresswoman assemblywoman
  councilwoman alderwoman policewoman sportswoman saleswoman heroine landlady nun ballerina noblewoman`)

/** Forms of address that stand before a name, without their stop, in lower case. Compiled by hand. */

import { words } from '../../lists/words.ts'

/** Titles that say nothing of a role. */
export const HONORIFICS: ReadonlySet<string> = words(
  'mr mrs ms miss mx sir dame lord lady baroness baron count countess madam mme m. herr frau señor señora sheikh sayyid hajji aunty auntie comrade alhaji alhaja hajia engr barr arc uncle ret retd rtd drs messrs canon pandit h.e h.e. ven archdeacon shri smt thiru datuk dato',
)

/** Titles that come with rank, learning or orders; they are no office by themselves. */
export const RANKS: ReadonlySet<string> =
  words(`dr doctor prof professor rev reverend fr father sister brother rabbi imam ayatollah bishop archbishop cardinal pope
  gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal adm admiral cmdr commander commodore brig
  brigadier marshal pvt private det detective insp inspector supt superintendent pc dci di ds constable officer trooper garda`)

/** Offices that double as titles, in their short forms, with the role that each stands for. */
export const SHORT_OFFICES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['sens', 'senator'],
  ['reps', 'representative'],
  ['govs', 'governor'],
  ['gov', 'governor'],
  ['cllr', 'councillor'],
  ['cr', 'councillor'],
  ['pres', 'president'],
  ['atty', 'attorney'],
  ['hon', 'honourable'],
  ['amb', 'ambassador'],
  ['asst', 'assistant'],
  ['supt', 'superintendent'],
])

/** What those who bear a title are called by: `PC Lind … the officer`. */
export const CALLED_BY_TITLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['dr', ['doctor']],
  ['prof', ['professor']],
  ['rev', ['reverend', 'vicar', 'priest']],
  ['fr', ['priest']],
  ['father', ['priest']],
  ['gen', ['general']],
  ['lt', ['lieutenant']],
  ['col', ['colonel']],
  ['maj', ['major']],
  ['capt', ['captain']],
  ['sgt', ['sergeant', 'officer']],
  ['sergeant', ['officer']],
  ['adm', ['admiral']],
  ['pc', ['constable', 'officer']],
  ['constable', ['officer']],
  ['garda', ['officer']],
  ['trooper', ['officer']],
  ['det', ['detective', 'officer']],
  ['detective', ['officer']],
  ['dci', ['detective', 'inspector', 'officer']],
  ['di', ['detective', 'inspector', 'officer']],
  ['ds', ['detective', 'sergeant', 'officer']],
  ['insp', ['inspector', 'officer']],
  ['inspector', ['officer']],
  ['supt', ['superintendent', 'officer']],
  ['superintendent', ['officer']],
])

/** Titles that tell a sex. */
export const HIS: ReadonlySet<string> = words('mr sir lord baron count herr señor father brother fr pope king prince duke')
export const HERS: ReadonlySet<string> = words(
  'mrs ms miss dame lady baroness countess madam mme frau señora sister queen princess duchess',
)

/** Ranks of armed forces and police: their holders can be a `commander` or a minister of defence. */
export const MILITARY: ReadonlySet<string> =
  words(`gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal adm admiral cmdr commander commodore brig
  brigadier marshal`)

/** Roles that are also common surnames: a name after a title, a role elsewhere. */
export const SURNAMES: ReadonlySet<string> =
  words(`king baker butcher cook porter gardener page bishop pope abbot prince knight marshal singer painter carpenter steward warden dean
  provost guard banks post winner parent cooper mason hunter fisher judge parker forester shepherd miner potter weaver tailor miller speaker head chance
  church field house hall law price park power rule ward crew`)

/** Letters after a name that are no part of it: `Helena Voss KC`. */
export const POST_NOMINALS: ReadonlySet<string> = words(
  'KC QC SC MP MPs MSP MLA MEP MS TD OBE MBE CBE KBE DBE FRS PhD Ph.D. MD M.D. JD Esq Esq. DSO BL JP QPM CMG DL',
)

/** Offices by their letters, as they stand behind an article: `the PM`, `the DA`; with the noun under which each is looked up. Compiled by hand. */
export const OFFICES_BY_LETTERS: ReadonlyMap<
  string,
  { readonly office: string; readonly head: string; readonly words: ReadonlySet<string> }
> = new Map([
  ['pm', { office: 'prime minister', head: 'minister', words: words('prime minister') }],
  ['cm', { office: 'chief minister', head: 'minister', words: words('chief minister') }],
  ['ag', { office: 'attorney general', head: 'general', words: words('general') }],
  ['da', { office: 'district attorney', head: 'attorney', words: words('district attorney') }],
  ['vp', { office: 'vice president', head: 'president', words: words('vice president') }],
  ['dg', { office: 'director general', head: 'general', words: words('director general') }],
  ['cj', { office: 'chief justice', head: 'judge', words: words('chief judge') }],
])

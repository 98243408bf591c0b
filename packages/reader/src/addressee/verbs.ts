/** Verbs of saying by how they name whom they are said to, in every form. Compiled by hand. */

import { words } from '../lists/words.ts'

/** Whom is their object: `told reporters`. */
export const DIRECT: ReadonlySet<string> =
  words(`tell tells told telling ask asks asked asking inform informs informed informing assure assures assured assuring remind reminds reminded
  reminding warn warns warned warning urge urges urged urging advise advises advised advising notify notifies notified notifying
  promise promises promised promising thank thanks thanked thanking convince convinces convinced convincing persuade persuades persuaded
  persuading instruct instructs instructed instructing order orders ordered ordering beg begs begged begging implore implores implored
  imploring brief briefs briefed briefing caution cautions cautioned cautioning bet bets text texts texted texting email emails emailed emailing
  address addresses addressed addressing question questions questioned questioning command commands commanded commanding invite invites invited
  inviting encourage encourages encouraged encouraging reassure reassures reassured reassuring show shows showed directs directed directing
  alert alerts alerted alerting message messages messaged messaging phone phones phoned phoning lecture lectures lectured lecturing bade
  counsel counsels counselled counseled`)

/** Those of them that are nouns too: `the question posed`, `a text message`. */
export const NOUNS: ReadonlySet<string> = words(
  'question questions press challenge challenges order orders promise promises bet bets text texts email emails address command commands show shows message messages lecture lectures phone phones',
)

/** Whom is their object where something given stands behind: `offered the crew an apology`. */
export const GIVING: ReadonlySet<string> = words(
  'offer offers offered offering give gives gave giving send sends sent sending hand hands handed handing',
)

/** Whom is their object where an infinitive or `on` stands behind: `challenged him to resign`, `pressed her on`. */
export const PRESSING: ReadonlySet<string> = words(
  'challenge challenges challenged challenging dare dares dared daring press presses pressed pressing lobby lobbies lobbied lobbying',
)

const after = (preposition: RegExp, verbs: string) => [...words(verbs)].map((verb) => [verb, preposition] as const)

/** Whom stands behind a preposition of their own: `pleaded with residents`, `called on the league to`, `put it to her`, `testified before a panel`. */
export const PREPOSITIONS: ReadonlyMap<string, RegExp> = new Map([
  ...after(/^\s+with\s+/, 'plead pleads pleaded pleading reason reasoned'),
  ...after(/^\s+at\s+/, 'shout shouts shouted shouting yell yells yelled yelling scream screams screamed screaming'),
  ...after(/^\s+(?:up)?on\s+/, 'call calls called calling'),
  ...after(/^\s+with\s+/, 'agree agrees agreed agreeing'),
  ...after(/^\s+in\s+/, 'confide confides confided confiding'),
  ...after(/^\s+(?:it )?to\s+/, 'put puts putting'),
  ...after(/^\s+before(?= the | a )\s+/, 'testify testified'),
])

/** Whom stands after `to` or `with`: `said to her`, `wrote to the board`. */
export const WITH_TO: ReadonlySet<string> =
  words(`say says said saying write writes wrote written writing speak speaks spoke spoken speaking talk talks talked talking explain explains explained
  explaining announce announces announced announcing report reports reported reporting confirm confirms confirmed confirming admit admits
  admitted admitting complain complains complained complaining suggest suggests suggested suggesting reply replies replied replying
  respond responds responded responding add adds added adding mention mentions mentioned mentioning describe describes described
  describing propose proposes proposed proposing whisper whispers whispered whispering shout shouts shouted shouting testify testifies
  testified testifying remark remarks remarked remarking recall recalls recalled recalling apologise apologises apologised apologising
  apologize apologizes apologized apologizing appeal appeals appealed appealing joke jokes joked joking boast boasts boasted boasting brag brags bragged bragging hint hints hinted hinting concede concedes conceded conceding
  reveal reveals revealed revealing confide confides confided confiding disclose discloses disclosed disclosing confess confesses confessed confessing point points pointed pointing stress stresses
  stressed stressing emphasise emphasised emphasize emphasized insist insists insisted insisting repeat repeats repeated repeating`)

/** Texts that are addressed: `in a letter to the committee`. */
export const ADDRESSED: ReadonlySet<string> = words(
  'letter letters email emails e-mail e-mails message messages memo memos note notes statement statements address speech remarks plea appeal reply response testimony evidence submission presentation briefing promise',
)

/** Occasions that are had with whom is spoken to: `on a call with investors`. */
export const SPOKEN_WITH: ReadonlySet<string> = words('interview interviews call conversation conversations')

/** Who hears, in one word that is neither a plural in s nor a verb. */
export const HEARERS: ReadonlySet<string> = words(
  'parliament congress staff police press people men women children me us you him her them themselves himself herself itself myself everyone everybody anyone anybody someone somebody',
)

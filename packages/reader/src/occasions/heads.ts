import type { Occasion } from '@onrecord/record'
import { words } from '../lists/words.ts'

export type OccasionType = Occasion['type']

/** How a noun tells of an occasion. Nouns of one family can mean the same occasion: `a study … the paper`. */
export type Head = { readonly type: OccasionType; readonly family: string }

const heads = (type: OccasionType, ...families: readonly string[]): [string, Head][] =>
  families
    .map((family) => [...words(family)])
    .flatMap((nouns) => nouns.map((noun): [string, Head] => [noun, { type, family: nouns[0] as string }]))

/** Those who listen to a speech. */
export const CROWDS = words(
  'supporters crowd delegates nation congregation audience mourners worshippers congregants graduates troops guests attendees parishioners pilgrims protesters demonstrators marchers strikers diners well-wishers',
)

/** People and bodies that are an occasion only where something is said to them: `told the board`. */
export const LISTENERS: ReadonlySet<string> = new Set([
  ...CROWDS,
  ...words(`councillors councilors aldermen council board trustees supervisors commissioners jury jurors magistrates magistrate judge coroner
  dispatcher operator analysts shareholders investors lawmakers senators legislators mps peers panel commission chamber`),
])

/** Nouns that mean any such occasion again: `the gathering`. */
export const GATHERED = words('gathering event function occasion ceremony audience crowd meeting')

/** Nouns of occasions in lower case, each line a family; with a hyphen those of two words. Compiled by hand. */
export const HEADS: ReadonlyMap<string, Head> = new Map([
  ...heads(
    'meeting',
    'meeting meetings session sitting planning-committee planning-commission county-commission city-commission town-commission licensing-committee scrutiny-committee council-committee focus-group councillors councilors aldermen council board trustees supervisors commissioners',
    'shareholders agm egm',
    'consultation',
    'caucus retreat',
    'workshop seminar webinar',
    'discussion',
    'town-hall townhall',
    'talks negotiations bilateral',
    'summit',
    'hustings',
    'gathering',
    'roundtable colloquium plenum',
    'debate',
  ),
  ...heads('visit', 'visit walkabout stopover stopoff pilgrimage', 'trip swing', 'tour', 'inspection'),
  ...heads('interview', 'interview conversation q&a appearance sit-down sitdown one-on-one tete-a-tete', 'podcast'),
  ...heads(
    'press conference',
    `press-conference news-conference media-conference press-briefing news-briefing media-briefing briefing presser
    press-meet press-availability media-availability media-opportunity media-interaction press-interaction doorstop huddle gaggle scrum stakeout press-event press-launch media-event media-day press-point press-parley media-parley media-chat press-chat press-session media-session press-appearance post-match-conference pre-match-conference`,
  ),
  ...heads(
    'speech',
    `speech address keynote ${[...CROWDS].join(' ')} analysts`,
    'talk presentation',
    'eulogy oration toast monologue',
    'fundraiser fund-raiser luncheon harambee fundraising-event',
    'mass church-service prayer-service memorial-service thanksgiving-service crusade',
    'lecture',
    'sermon homily pulpit prayers',
    'rally protest demonstration sit-in picket parade',
    'ceremony inauguration graduation unveiling swearing-in commissioning handover flag-off ribbon-cutting groundbreaking ground-breaking convocation',
    'commemoration anniversary thanksgiving',
    'expo exhibition book-fair trade-fair art-fair state-fair county-fair',
    'roadshow campaign-stop whistle-stop campaign-appearance',
    'event function launch opening premiere reception dinner lunch brunch banquet gala festival ball barbecue picnic cookout wedding christening supper prayer-breakfast iftar fish-fry house-party meet-and-greet',
    'funeral memorial burial wake cremation requiem',
    'vigil',
    'congress',
    'conference convention forum symposium',
    'remarks',
    `parliament commons lords senate representatives house assembly legislature dáil dail seanad oireachtas knesset bundestag duma riksdag storting
    folketing sejm rada senedd holyrood stormont pmqs minister-questions leaders-questions question-time plenary plenary-session lok-sabha rajya-sabha chamber house-floor senate-floor dispatch-box despatch-box ministerial-statement
    backbenches frontbenches back-benches front-benches government-benches opposition-benches`,
  ),
  ...heads(
    'hearing',
    'hearing testimony markup evidence-session senate-estimates budget-estimates estimates-committee',
    'inquiry enquiry commission',
    'committee subcommittee panel lawmakers senators legislators mps peers',
  ),
  ...heads(
    'court',
    `court bench trial jury jurors magistrates magistrate judge dock witness-box sentencing arraignment inquest coroner tribunal stand witness-stand oath
    mitigation deposition court-appearance opening-argument opening-arguments opening-statements closing-statements closing-speech opening-speech opening-statement closing-statement closing-argument closing-arguments summing-up
    sentencing-remarks impact-statement cross-examination bond-hearing bail-hearing
    retrial court-martial extradition-hearing custody-hearing appeal-hearing pretrial-hearing pre-trial-hearing detention-hearing status-hearing committal-hearing
    court-hearing sentencing-hearing plea-hearing preliminary-hearing remand-hearing`,
  ),
  ...heads(
    'written statement',
    'statement readout release press-release communique communiqué declaration statements',
    'letter letters',
    'email e-mail emails e-mails',
    'memo memorandum',
    'note',
    'message text text-message messages texts chat whatsapp-group group-chat',
    'report findings document post-mortem postmortem analysis audit draft assessment outlook transcript white-paper green-paper factsheet fact-sheet',
    'study paper research',
    'op-ed column commentary editorial essay article',
    'memoir book autobiography',
    'filing filings affidavit complaint lawsuit indictment motion pleadings charge-sheet amicus-brief legal-brief papers court-papers court-documents court-records court-filings',
    'submission',
    'reply response answer answers',
    'ruling dissent judgment judgement verdict opinion decision order',
    'resolution petition proposal',
    'bulletin advisory alert update announcement circular notification',
    'review foreword preface chapter introduction',
    'correction clarification retraction rebuttal',
    'guidance directive proclamation decree',
    'diary journal notebook logbook ledger',
    'telegram cable dispatch fax missive postcard pamphlet leaflet flyer flier mailer handout dossier',
    'comments',
    'newsletter',
    'manifesto',
    'notice',
  ),
  ...heads('post', 'post tweet thread posts tweets blog vlog comment caption reel status-update', 'video livestream live-stream'),
  ...heads(
    'call',
    'call press-call media-call dispatcher operator phone-call telephone-call phone-conversation telephone-conversation conference-call earnings-call phone telephone voicemail voice-note voice-message teleconference videoconference video-conference webcast zoom skype facetime video-link videolink phone-line telephone-line bad-line crackly-line crackling-line poor-line faint-line',
  ),
])

/** Prepositions that put a saying at an occasion, by its type. */
export const PREPOSITIONS: { readonly [type in OccasionType]: ReadonlySet<string> } = {
  meeting: words('in at during throughout'),
  visit: words('on during'),
  interview: words('in during on'),
  'press conference': words('in at during on'),
  speech: words('in at during'),
  hearing: words('in at during before'),
  court: words('in at during before into under on from'),
  'written statement': words('in via by through'),
  post: words('in on via'),
  call: words('on in by over during via from'),
}

/** Verbs that are said to the people of an occasion: `told the hearing`. */
export const TELLING = words('told tell tells telling addressed addressing informed reminded assured warned urged asked address')
/** Types whose people can be told. */
export const TOLD: ReadonlySet<OccasionType> = new Set(['meeting', 'press conference', 'speech', 'hearing', 'court', 'call'])

/** Where posts are made; two words where the second alone means less. */
export const PLATFORMS: ReadonlySet<string> = new Set([
  ...words(
    'twitter x facebook instagram bluesky mastodon telegram threads linkedin tiktok youtube weibo reddit snapchat tumblr substack vk vkontakte wechat koo gab rumble twitch discord quora nextdoor parler gettr',
  ),
  ...['social media', 'truth social', 'social network', 'social platform'],
])

/** Verbs of writing to somebody by a means of its own, with the noun that it is. */
export const SENDING: ReadonlyMap<string, string> = new Map([
  ['emailed', 'email'],
  ['texted', 'message'],
  ['texting', 'message'],
  ['emailing', 'email'],
  ['messaging', 'message'],
  ['e-mailed', 'email'],
  ['messaged', 'message'],
])

/** Participles that open a clause of an occasion: `Visiting the mill, she said`, `interviewed on Monday, he said`. */
export const ATTENDING: ReadonlyMap<string, string> = new Map([
  ['conceding', 'speech'],
  ['inaugurating', 'speech'],
  ['dedicating', 'speech'],
  ['unveiling', 'speech'],
  ['commissioning', 'speech'],
  ['preaching', 'sermon'],
  ['eulogising', 'speech'],
  ['eulogizing', 'speech'],
  ['visiting', 'visit'],
  ['touring', 'visit'],
  ['meeting', 'meeting'],
  ['writing', 'article'],
  ['interviewed', 'interview'],
  ['cross-examined', 'court'],
  ['prosecuting', 'court'],
  ['defending', 'court'],
  ['mitigating', 'court'],
])

const doing = (participles: string, objects: string, noun: string): [string, { objects: ReadonlySet<string>; noun: string }][] =>
  [...words(participles)].map((participle) => [participle, { objects: words(objects), noun }])

/** Participles that tell of an occasion by what they take: `briefing newsmen`, `Hearing the petition`. */
export const TAKING: ReadonlyMap<string, { readonly objects: ReadonlySet<string>; readonly noun: string }> = new Map([
  ...doing('briefing addressing', 'press media reporters journalists newsmen pressmen mediapersons mediamen correspondents', 'presser'),
  ...doing('hearing', 'petition petitions plea pleas appeal appeals case matter application', 'court'),
  ...doing('sentencing jailing remanding convicting acquitting imprisoning', 'him her them mr mrs ms the', 'court'),
  ...doing('passing imposing', 'sentence', 'court'),
  ...doing('giving delivering handing reading', 'judgment judgement verdict', 'court'),
  ...doing('taking', 'stand', 'court'),
  ...doing('granting refusing denying', 'bail', 'court'),
  ...doing('opening adjourning', 'case trial inquest', 'court'),
  ...doing('opening closing', 'debate', 'parliament'),
  ...doing('accepting', 'prize award nomination trophy medal honour honor', 'speech'),
  ...doing('launching', 'campaign manifesto candidacy bid', 'speech'),
  ...doing('receiving hosting', 'delegation', 'meeting'),
  ...doing('contributing replying responding', 'debate', 'debate'),
  ...doing('presenting tabling introducing moving', 'budget bill motion estimates', 'parliament'),
])

/** Verbs of posting. */
export const POSTING = words(
  'tweeted tweets tweeting posted posts retweeted reposted blogged vlogged livestreamed live-tweeted live-tweeting captioned',
)

/** Verbs of calling somebody by telephone. */
export const PHONING = words('phones phoned telephones telephoned')

/** What one makes on a platform, whose noun tells something else elsewhere: `in an Instagram story`, `in a Facebook message`. */
export const MADE_ON_PLATFORM = words(
  'story stories live message messages video videos reel clip livestream stream broadcast update statement note post thread comment',
)

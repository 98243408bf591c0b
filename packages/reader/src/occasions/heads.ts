import type { Occasion } from '@onrecord/record'

export type OccasionType = Occasion['type']

/** How a noun tells of an occasion. Nouns of one family can mean the same occasion: `a study … the paper`. */
export type Head = { readonly type: OccasionType; readonly family: string }

const heads = (type: OccasionType, ...families: readonly string[]): [string, Head][] =>
  families.flatMap((family) => {
    const nouns = family.split(' ')
    return nouns.map((noun): [string, Head] => [noun, { type, family: nouns[0] as string }])
  })

/** Nouns of occasions, in the singular and in lower case; two words where the second alone means less. Compiled by hand. */
export const HEADS: ReadonlyMap<string, Head> = new Map([
  ...heads(
    'meeting',
    'meeting meetings session sitting councillors councilors aldermen council board trustees supervisors commissioners',
    'talks negotiations',
    'summit',
    'gathering',
    'roundtable',
    'assembly',
    'debate',
  ),
  ...heads('visit', 'visit', 'trip', 'tour'),
  ...heads('interview', 'interview interviews', 'podcast'),
  ...heads(
    'press conference',
    'press-conference news-conference media-conference press-briefing news-briefing media-briefing briefing presser press-call',
  ),
  ...heads(
    'speech',
    'speech address keynote',
    'lecture',
    'sermon',
    'rally',
    'ceremony',
    'vigil',
    'congress',
    'conference convention forum',
    'remarks',
    'parliament commons lords senate',
  ),
  ...heads('hearing', 'hearing', 'inquiry', 'committee subcommittee'),
  ...heads(
    'court',
    'court trial jury jurors magistrates dock witness-box sentencing arraignment bond-hearing bail-hearing court-hearing sentencing-hearing plea-hearing preliminary-hearing remand-hearing',
    'inquest',
    'tribunal',
  ),
  ...heads(
    'written statement',
    'statement release press-release communique communiqué declaration statements',
    'letter letters',
    'email e-mail emails e-mails',
    'memo memorandum',
    'note',
    'message text text-message messages texts chat',
    'report post-mortem postmortem analysis',
    'study paper research',
    'op-ed column editorial essay article',
    'memoir book autobiography',
    'filing affidavit complaint lawsuit indictment',
    'submission testimony',
    'bulletin advisory',
    'newsletter',
    'manifesto',
    'notice',
  ),
  ...heads('post', 'post tweet thread posts tweets blog', 'video livestream'),
  ...heads('call', 'call dispatcher phone-call telephone-call conference-call earnings-call phone telephone'),
])

/** Prepositions that put a saying at an occasion, by its type. */
export const PREPOSITIONS: { readonly [type in OccasionType]: ReadonlySet<string> } = {
  meeting: new Set(['in', 'at', 'during', 'throughout']),
  visit: new Set(['on', 'during']),
  interview: new Set(['in', 'during']),
  'press conference': new Set(['in', 'at', 'during']),
  speech: new Set(['in', 'at', 'during']),
  hearing: new Set(['in', 'at', 'during', 'before']),
  court: new Set(['in', 'at', 'during', 'before', 'into']),
  'written statement': new Set(['in', 'via', 'by', 'through']),
  post: new Set(['in', 'on', 'via']),
  call: new Set(['on', 'in', 'by', 'over', 'during', 'via']),
}

/** Verbs that are said to the people of an occasion: `told the hearing`. */
export const TELLING = new Set([
  'told',
  'tell',
  'tells',
  'telling',
  'addressed',
  'addressing',
  'informed',
  'reminded',
  'assured',
  'warned',
  'urged',
  'asked',
])
/** Types whose people can be told. */
export const TOLD: ReadonlySet<OccasionType> = new Set(['meeting', 'press conference', 'speech', 'hearing', 'court', 'call'])

/** Where posts are made. */
export const PLATFORMS = new Set([
  ...[
    'twitter',
    'x',
    'facebook',
    'instagram',
    'bluesky',
    'mastodon',
    'telegram',
    'threads',
    'linkedin',
    'tiktok',
    'youtube',
    'weibo',
    'reddit',
    'snapchat',
    'tumblr',
    'substack',
  ],
  ...['social media', 'truth social', 'social network', 'social platform'],
])
/** Verbs of posting, in every form. */
export const POSTING = new Set(['tweeted', 'tweets', 'tweeting', 'posted', 'posts', 'retweeted', 'blogged'])

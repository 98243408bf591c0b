import type { Span } from '@onrecord/record'
import { words } from '../lists/words.ts'
import type { PageText } from '../page-text.ts'
import type { Token } from '../speakers/tokens.ts'
import { headAt } from './head-at.ts'
import { CROWDS, HEADS, type Head, LISTENERS, type OccasionType, PLATFORMS, PREPOSITIONS, TELLING, TOLD } from './heads.ts'

/** Words that put a saying at an occasion: `in a letter`, `told a news conference`, `on Mastodon`. */
export type Mention = Head & {
  /** From the preposition or the verb to the noun. */
  readonly span: Span
  /** The words whose place in the frame counts. */
  readonly head: Span
  /** `the letter`, `his letter`: one that the page can have told of before. */
  readonly isDefinite: boolean
  /** `an earlier hearing`: one beside that of which the page tells. */
  readonly isAside?: boolean
  /** `her speech`: one of the speaker's own. */
  readonly isOwn?: boolean
  /** Whether the words are a statement's source: `The letter said`. */
  readonly isSource?: boolean
  /** Whether it takes another statement to tell of an occasion: that a council voted can be all the page says of its meeting. */
  readonly isWeak?: boolean
}

export const mentionOf = (head: Head, span: Span, isDefinite = false): Mention => ({
  type: head.type,
  family: head.family,
  span,
  head: span,
  isDefinite,
})

/** Whether a cue has one of some verbs. */
export const hasOne = (verbs: ReadonlySet<string>, ...wanted: readonly string[]): boolean => wanted.some((verb) => verbs.has(verb))

const WORDS_BACK = 9
const OWN = new Set(['his', 'her', 'its', 'their'])
const DEFINITE = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their', 'same', 'these', 'those'])
/** What a noun phrase before an occasion's noun does not hold. */
const NOT_WITHIN: ReadonlySet<string> = new Set(
  'of to for with from in at on during by before into via over about against between outside near beyond that who which was were is are had has said says after and he she it they we you'.split(
    ' ',
  ),
)

/** The occasions that a stretch of the text puts something at, in its order. */
export function mentionsIn(page: PageText, stretch: Span): Mention[] {
  const from = page.tokenAt(stretch[0])
  const to = page.tokenAt(stretch[1])
  const found: Mention[] = []
  for (let i = from; i < to; i++) {
    const mention = platformAt(page, i, from) ?? mentionAt(page, i, from)
    if (mention) found.push(mention)
  }
  return found
}

function mentionAt(page: PageText, i: number, from: number): Mention | null {
  const head = chamberOf(page.tokens, i) ?? headAt(page.tokens, i)
  // at rally after rally
  if (!head || isAttribute(page, i) || page.tokens[i + 2]?.lower === page.tokens[i]?.lower) return null
  const isListener = LISTENERS.has((page.tokens[i] as Token).lower)
  const start = nameStart(page.tokens, i)
  for (let at = start - 1; at >= Math.max(from, i - WORDS_BACK); at--) {
    const token = page.tokens[at] as Token
    const isEvidence = token.lower === 'to' && /^(?:evidence|read|out)$/.test(page.tokens[at - 1]?.lower ?? '')
    const isTold = TELLING.has(token.lower) && TOLD.has(head.type)
    const isAskedBy = token.lower === 'by' && TOLD.has(head.type) && ASKED.has(page.tokens[at - 1]?.lower ?? '')
    const noun = page.tokens[i] as Token
    // `before the trial` is no hearing of it, `before the judge` is
    if (token.lower === 'before' && SITTINGS.has(noun.lower)) return null
    const named = page.tokens[start] as Token
    const isUsed = USED.test(token.lower) && USABLE.has(head.type)
    const isThere =
      isUsed ||
      (CROWDS.has(noun.lower) && isBeforeCrowd(page.tokens, at)) ||
      ((!isListener || token.lower === 'before') && isAt(token, head, named.lower === 'floor' ? named : noun))
    if (isTold || isEvidence || isAskedBy || isThere) {
      const between = page.tokens.slice(at + 1, i)
      // they looked through the letters
      if (token.lower === 'through' && DEFINITE.has(between[0]?.lower ?? '')) return null
      // `Republicans in Congress`: where they sit, and not where they speak
      if (token.lower === 'in' && CHAMBERS.has(head.family) && SEATED.has(page.tokens[at - 1]?.lower ?? '')) return null
      // journalists at the town hall are at a building
      if (head.family === 'town-hall' && between.some(({ lower }) => lower === 'the')) return null
      // what somebody says on a podcast of their own is no interview
      if (noun.lower === 'podcast' && between.some(({ lower }) => OWN.has(lower))) return null
      if (isNoneYet(between, head, noun) || (!isTold && isDoing(between[0]))) return null
      if (token.lower === 'by' && !isAskedBy ? !isMeans(between) : !MEANS.has(token.lower) && isBare(between, head, noun)) return null
      const isPublic = /^address(?:ing|ed)$/.test(token.lower) && between.some(({ lower }) => PUBLIC.has(lower))
      // `in front of a crowd`
      const first = token.lower === 'of' ? (page.tokens[at - 2] ?? token) : token
      return made(isPublic && head.type === 'meeting' ? RALLY : head, first, noun, between)
    }
    // `on the fourth day of the trial`
    const isDayOf = token.lower === 'of' && /^(?:day|start|end|opening|close)$/.test(page.tokens[at - 1]?.lower ?? '')
    if (isDayOf && SITTINGS_OF_DAYS.has(head.type) && DETERMINED_BY.test(page.tokens[at + 1]?.lower ?? '')) {
      const preposition = page.tokens
        .slice(Math.max(from, at - WORDS_TO_DAY), at)
        .findLast(({ lower }) => /^(?:on|at|during|in)$/.test(lower))
      return preposition ? made(head, preposition, noun, page.tokens.slice(at + 1, i)) : null
    }
    const isPointing =
      token.lower === 'that' &&
      !/^(?:visit|trip|tour|conversation)$/.test(noun.lower) &&
      /^(?:at|during|in|on)$/.test(page.tokens[at - 1]?.lower ?? '')
    if (
      (NOT_WITHIN.has(token.lower) && !isOfName(page.tokens, at) && !isPointing) ||
      (/^[,;:.()]$/.test(token.text) && !isInName(page.tokens, at))
    )
      return null
  }
  return null
}

/** Types that go on for days. */
const SITTINGS_OF_DAYS: ReadonlySet<OccasionType> = new Set(['court', 'hearing', 'meeting', 'speech'])
const WORDS_TO_DAY = 5
const DETERMINED_BY = /^(?:the|this|that|his|her|its|their|an?)$/

/** `joked to supporters`, `appearing before a crowd`, `in front of an audience`. */
const isBeforeCrowd = (tokens: readonly Token[], at: number): boolean => {
  const [before, word] = [at - 1, at].map((i) => tokens[i]?.lower ?? '')
  return word === 'before' || (word === 'to' && UTTERED.has(before ?? '')) || (word === 'of' && before === 'front')
}
const UTTERED = words(
  'said says saying spoke speaks speaking talked talking joked joking quipped shouted shouting yelled cried declared complained groused grumbled boasted bragged remarked recalled repeated vowed explained lamented mused speech address remarks comments apologised apologized',
)

/** Where the name of a chamber begins: `the House of Commons`, `the floor of the Senate`. */
function nameStart(tokens: readonly Token[], i: number): number {
  const [first, second, third] = [3, 2, 1].map((back) => tokens[i - back]?.lower)
  if (third === 'of' && second === 'house') return i - 2
  return third === 'the' && second === 'of' && first === 'floor' ? i - 3 : i
}

const WORDS_TO_CHAMBER = 2
const SPOKEN_THERE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['statement', words('to')],
  ['debate', words('in on')],
])

/** `in a statement to the Commons`, `a debate in the Lords`: it is spoken there. */
function chamberOf(tokens: readonly Token[], i: number): Head | null {
  if (!SPOKEN_THERE.get(tokens[i]?.lower ?? '')?.has(tokens[i + 1]?.lower ?? '')) return null
  for (let at = i + 2; at < i + 2 + WORDS_TO_CHAMBER; at++) {
    const head = headAt(tokens, at)
    if (head?.family === 'parliament') return head
  }
  return null
}

/** `at a Fenn, Ohana town hall`: the comma of a place. */
const isInName = (tokens: readonly Token[], i: number) =>
  tokens[i]?.text === ',' && tokens[i - 1]?.capital === true && tokens[i + 1]?.capital === true

const CHAMBERS = new Set(['parliament', 'congress'])
const SEATED = words(
  `republicans democrats conservatives liberals lawmakers legislators members colleagues leaders leadership leader majority minority allies
  opponents critics supporters seats seat votes career caucus delegation people those everyone years time terms bill bills legislation`,
)

/** `used his weekly address to say`, `delivering the annual Tarn lecture`: what one speaks at as an object. */
const USED = /^(?:used|using|delivering|giving)$/
const USABLE: ReadonlySet<OccasionType> = new Set(['speech', 'interview', 'press conference'])

/** `questioned by MPs`. */
const ASKED = new Set(['questioned', 'quizzed', 'grilled', 'pressed', 'cross-examined', 'interrogated'])

const SITTINGS = new Set('trial inquest hearing hearings sentencing arraignment testimony deposition session meeting'.split(' '))

/** `addressing a public meeting`: one speaks to many there. */
const PUBLIC = new Set(['public', 'mass', 'massive', 'mammoth', 'election', 'campaign', 'huge'])
const RALLY: Head = { type: 'speech', family: 'rally' }

/** What one says something on, and not about: `on his blog`, `on the video`. */
const SAID_ON = /^(?:blog|livestream|thread|floor|call)$/

const isAt = ({ lower }: Token, { type }: Head, noun: Token): boolean => {
  if (noun.lower === 'bench') return lower === 'from'
  if (lower === 'on' && (type === 'post' || type === 'press conference' || noun.lower === 'floor')) return SAID_ON.test(noun.lower)
  return PREPOSITIONS[type].has(lower) || (lower === 'from' && /^(?:box|pulpit|(?:back|front)?benches)$/.test(noun.lower))
}

/** `her State of the Union address`, `a Chamber of Commerce lunch`: no noun of its own. */
const isOfName = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'of' && tokens[i - 1]?.capital === true && (tokens[i - 1]?.lower === 'state' || tokens[i + 1]?.capital === true)

/** `in the upcoming debate`, `in every court`, `in interviews`, `in media reports`: none that has been, or not one alone. */
const isNoneYet = (between: readonly Token[], { type }: Head, { lower }: Token): boolean =>
  lower === 'reports' ||
  between.some((token) => UNHELD.has(token.lower)) ||
  (SINGLE.has(type) && !HEADS.has(lower) && HEADS.has(lower.slice(0, -1)))

/** `in offering analysis`: a verb. */
const isDoing = (first: Token | undefined) => first?.lower.endsWith('ing') === true && !first.capital && !NOUNS_IN_ING.has(first.lower)
const NOUNS_IN_ING = new Set('opening closing sentencing evening morning meeting briefing hearing planning licensing wedding'.split(' '))
const UNHELD = new Set('every each any no other future upcoming coming next planned scheduled possible potential'.split(' '))
const SINGLE: ReadonlySet<OccasionType> = new Set(['meeting', 'visit', 'interview', 'press conference', 'speech', 'hearing'])

/** `by phone`, `via text message`, and not `by the newsletter`. */
const isMeans = (between: readonly Token[]) =>
  between.length <= 1 && !between.some(({ lower }) => DEFINITE.has(lower) || lower === 'a' || lower === 'an')

/** Types whose noun has a determiner in the singular: `in a letter`, `in letters`; `in court` and `in talks` need none. */
const DETERMINED: ReadonlySet<OccasionType> = new Set(['visit', 'written statement', 'post', 'call'])
const isBare = (between: readonly Token[], { type }: Head, { lower }: Token) =>
  between.length === 0 && DETERMINED.has(type) && !lower.endsWith('s')

/** Prepositions of a means: `via text message`, `over Zoom`. */
const MEANS = new Set(['via', 'over'])

/** `the second debate`, `the last hearing`: one of several, and not that of which the page has told. */
const OF_SEVERAL = words('first second third fourth fifth sixth final last')
/** `last night's debate`. */
const TIMES =
  /^(?:night|week|month|year|autumn|fall|winter|spring|summer|weekend|\p{Lu}?\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)$/u
const ASIDE = new Set(['earlier', 'previous', 'prior', 'separate', 'another', 'later', 'subsequent'])

const made = (head: Head, first: Token, last: Token, between: readonly Token[]): Mention => ({
  ...head,
  span: [first.span[0], last.span[1]],
  // a verb of telling belongs to the cue
  head: TELLING.has(first.lower) ? last.span : [first.span[0], last.span[1]],
  isOwn: between.some(({ lower }) => OWN.has(lower)),
  isAside: between.some(({ lower }) => ASIDE.has(lower)),
  isDefinite:
    (between.some(({ lower, possessive }) => DEFINITE.has(lower) || possessive) &&
      !between.some(({ lower }, i) => OF_SEVERAL.has(lower) && !TIMES.test(between[i + 1]?.lower ?? ''))) ||
    head.type === 'court',
})

/** `meeting room`, `statement from`: whether another noun of an occasion takes the word. */
function isAttribute(page: PageText, i: number): boolean {
  const { tokens, text } = page
  const next = tokens[i + 1]
  // `the evening session of the hearing`: which it is of
  if (tokens[i]?.lower === 'session' && next?.lower === 'of') return true
  if (next?.isWord !== true || text[(tokens[i] as Token).end] !== ' ') return false
  // a Senate hearing is a hearing
  return HEADS.has(next.lower) || BEHIND_ATTRIBUTE.test(next.lower) || isOfBody(page, i)
}

const BEHIND_ATTRIBUTE =
  /^(?:room|hall|house|complex|building|premises|grounds|precincts?|square|officials?|orders?|case|records|table|centre|center|board|members?|states?|nights?|voters?|goers?|stage|performances?|appearances?|schedule|season)$/

/** Families whose nouns are bodies with parts of their own. */
const BODIES = new Set(['parliament', 'committee'])
const PARTS: ReadonlySet<OccasionType> = new Set(['hearing', 'meeting', 'press conference'])
const WORDS_OF_PART = 4

/** `the Senate estimates hearing`, `the Commons home affairs committee`: its last noun tells. */
function isOfBody({ tokens, text }: PageText, i: number): boolean {
  if (!BODIES.has(HEADS.get((tokens[i] as Token).lower)?.family ?? '')) return false
  for (let at = i + 1; at <= i + WORDS_OF_PART; at++) {
    const token = tokens[at]
    if (!token?.isWord || text[(tokens[at - 1] as Token).end] !== ' ' || CLOSED.has(token.lower)) return false
    if (PARTS.has(HEADS.get(token.lower)?.type ?? 'speech')) return true
  }
  return false
}

const CLOSED: ReadonlySet<string> = new Set([
  ...NOT_WITHIN,
  ...'the a an his her its their this it he she they in on at by last earlier'.split(' '),
])

const WORDS_TO_PLATFORM = 6
/** The second of two words: `media` of `social media`. */
const ENDS_PLATFORM: ReadonlySet<string> = new Set([...PLATFORMS].flatMap((name) => name.split(' ').slice(1)))

/** `on Twitter`, `on the social network Murmur`, `on her Facebook page`. */
function platformAt({ tokens }: PageText, i: number, from: number): Mention | null {
  const token = tokens[i] as Token
  const isOfPlatform = GROUPS.test(token.lower) && PLATFORMS.has(tokens[i - 1]?.lower ?? '')
  if (isOfPlatform || (APPS.has(token.lower) && tokens[i - 1]?.capital)) return behindOn(tokens, i, from, isOfPlatform)
  const isPlatform =
    (token.capital && PLATFORMS.has(token.lower)) ||
    (ENDS_PLATFORM.has(token.lower) && PLATFORMS.has(`${tokens[i - 1]?.lower} ${token.lower}`))
  if (!isPlatform || !(token.capital || /^(?:media|network|platform|social)$/.test(token.lower))) return null
  return behindOn(tokens, i, from)
}

/** Nouns behind the name of a platform: `the Pigeon app`. */
const APPS = new Set(['app', 'page', 'account', 'feed'])
/** Of these what one writes in: `in a Facebook group`. */
const GROUPS = /^(?:groups?|forum|community|channel|server)$/

function behindOn(tokens: readonly Token[], i: number, from: number, isIn = false): Mention | null {
  const token = tokens[i] as Token
  for (let at = i - 1; at >= Math.max(from, i - WORDS_TO_PLATFORM); at--) {
    const before = tokens[at] as Token
    if (/^(?:on|via|to)$/.test(before.lower) || (isIn && before.lower === 'in'))
      return made({ type: 'post', family: 'post' }, before, token, [])
    if (!before.isWord) return null
  }
  return null
}

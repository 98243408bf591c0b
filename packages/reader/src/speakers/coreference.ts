import type { Span } from '@onrecord/record'
import { Cast } from './cast.ts'
import { entered } from './cast-of.ts'
import type { Description, Pronoun } from './description.ts'
import { Relatives } from './kin.ts'
import type { Member } from './member.ts'
import { type Mention, mentionOf, mentionsIn } from './mention.ts'
import { lastUpTo, Outline } from './outline.ts'
import { pluralThingsOf } from './plural-things.ts'
import { isSomebodysName } from './somebody.ts'
import { opensClause, standingOf } from './standing.ts'
import { Timeline } from './timeline.ts'
import { tokensOf } from './tokens.ts'
import { Unnamed } from './unnamed.ts'
import { isSaying, voicesOf } from './voices.ts'

/** The people and bodies that a text mentions: for each one its mentions (names, noun phrases, pronouns), in text order; one that is
 *  mentioned once is there too. Built from the same rules as {@link resolveSpeakers}, without knowing the statements: who speaks between
 *  quotation marks is taken from the words of saying beside them. Takes time in proportion to the text and its mentions.
 *  @param known  spans of the mentions, where they are known; else those that the text is found to hold
 *  @param odds   log-odds that a span is a mention, as the network's states tell ({@link mentionOdds}): names and nouns that are unlikely are left out */
export function coreferenceOf(text: string, { known, odds }: { known?: readonly Span[]; odds?: (span: Span) => number } = {}): Span[][] {
  const outline = new Outline(text)
  const tokens = tokensOf(text)
  const isLikely = ({ span, description }: Mention): boolean => !odds || description.pronoun !== null || odds(span) > UNLIKELY
  const mentions = known ? known.map((span) => mentionOf(text, span)) : mentionsIn(text, tokens, outline).filter(isLikely)
  mentions.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])

  const cast = new Cast()
  const timeline = new Timeline(outline)
  const unnamed = new Unnamed({ text, cast, timeline, outline, owners: new Map(), called: new Map() })
  const named = entered(
    cast,
    text,
    mentions.map(({ description }) => description).filter(({ name }) => name !== null),
  )
  const voices = voicesOf(text, outline, cast)
  /** Members of whom more is known than a name. */
  const vouched = new Set<Member>()
  const meant = new Map<Mention, Member | null>()
  /** What one who speaks is said to be: `I am a nurse`. */
  const sameAs = new Map<Mention, Mention>()

  const relatives = new Relatives(cast, (pronoun, at) =>
    isSpoken(pronoun) ? voices.meantBy(pronoun, at) : timeline.antecedent(pronoun, [at, at], { voice: voices.around(at) }),
  )
  const things = pluralThingsOf(tokens)
  /** Whether things stand nearer to a `they` than the people whom it could mean. */
  const isOfThings = (member: Member, at: number): boolean => {
    const nearest = things[lastUpTo(things, at - 1, (thing) => thing)]
    return (
      nearest !== undefined &&
      nearest > member.lastAt &&
      outline.sentence(at) - outline.sentence(nearest) < 2 &&
      outline.sentence(at) - outline.sentence(member.lastAt) > 1
    )
  }
  const memberOf = (mention: Mention, i: number): Member | null => {
    const { description, span } = mention
    const linked = linkedTo(text, mentions, i)
    const same = linked && meant.get(linked)
    if (same && !description.name) {
      cast.learn(same, { ...description, kind: same.kind })
      return same
    }
    if (description.name) {
      const member = named.get(description) ?? latestBearer(cast, description)
      // `his brother, George Whitman,`: what stood before the name is the one who is named
      if (member && linked && !linked.description.name && !linked.description.pronoun) meant.set(linked, member)
      return member
    }
    const { pronoun } = description
    if (pronoun === 'who') return same ?? null
    if (pronoun) {
      const member = timeline.antecedent(pronoun, span, { voice: voices.around(span[0]), opensClause: opensClause(text, span[0]) })
      return pronoun === 'they' && !known && member && isOfThings(member, span[0]) ? null : member
    }
    if (isAnybody(text, span)) return cast.unnamed(description, span)
    return relatives.member(description) ?? unnamed.member(description, false)
  }
  for (const [i, mention] of mentions.entries()) {
    const { pronoun, span } = mention.description
    if (pronoun && isSpoken(pronoun)) continue
    const said = predicateOfSpoken(text, mentions, i)
    if (said) {
      sameAs.set(mention, said)
      continue
    }
    const member = memberOf(mention, i)
    meant.set(mention, member)
    voices.hear(mention, member)
    if (!member) continue
    const isSource = isSaying(text, span)
    if (isSource || pronoun === 'he' || pronoun === 'she') vouched.add(member)
    timeline.add({
      member,
      at: mention.span[0],
      isSource,
      ...standingOf(text, outline, span, isSource),
      isOblique: false,
      isInContent: outline.isQuoted(span[0]),
    })
  }

  const entities = new Map<Member | string, Span[]>()
  for (const mention of mentions) {
    const { pronoun } = (sameAs.get(mention) ?? mention).description
    // `they` without anybody before them are things
    if (!known && pronoun === 'they' && meant.get(mention) === null) continue
    const key =
      pronoun && isSpoken(pronoun)
        ? voices.meantBy(pronoun, (sameAs.get(mention) ?? mention).span[0])
        : (meant.get(mention) ?? mention.span.join())
    if (pronoun && isSpoken(pronoun) && typeof key !== 'string') vouched.add(key)
    const spans = entities.get(key)
    if (spans) spans.push(mention.span)
    else entities.set(key, [mention.span])
  }
  return [...entities].flatMap(([key, spans]) =>
    known || typeof key === 'string' || vouched.has(key) || isSomebodysName(text, key, spans) ? [spans] : [],
  )
}

/** A name or a noun that is less likely is no mention; set on GUM's train part, by odds learnt on other documents of it. */
const UNLIKELY = -2.5

/** Of several who bear a surname, the one named last. */
function latestBearer(cast: Cast, { name }: Description): Member | null {
  if (name?.words.length !== 1) return null
  const seen = cast.bearing(name.words[0] as string).filter(({ lastAt }) => lastAt >= 0)
  return seen.reduce<Member | null>((latest, member) => (latest === null || member.lastAt > latest.lastAt ? member : latest), null)
}

/** Whether a pronoun means one who speaks, or is spoken to. */
const isSpoken = (pronoun: Pronoun): pronoun is 'I' | 'we' | 'you' => pronoun === 'I' || pronoun === 'we' || pronoun === 'you'

/** Words that mean somebody new each time. */
const ANYBODY = new Set(['people', 'someone', 'somebody', 'anyone', 'anybody', 'everyone', 'everybody'])
const isAnybody = (text: string, [start, end]: Span): boolean => ANYBODY.has(text.slice(start, end).toLowerCase())

/** The `I`, `we` or `you` that a phrase is said of; null where it is said of none. */
function predicateOfSpoken(text: string, mentions: readonly Mention[], i: number): Mention | null {
  const { span, description } = mentions[i] as Mention
  const before = mentions[i - 1]
  if (!before || description.name || description.pronoun || !before.description.pronoun || !isSpoken(before.description.pronoun))
    return null
  return COPULA.test(text.slice(before.span[1], span[0])) ? before : null
}

/** The mention that this one is said to be: `Lind, the mayor`, `Lind is the mayor`. */
function linkedTo(text: string, mentions: readonly Mention[], i: number): Mention | null {
  const { span, description } = mentions[i] as Mention
  for (let at = i - 1; at >= 0 && i - at < LINK_REACH; at--) {
    const before = mentions[at] as Mention
    if (before.span[1] > span[0]) continue
    const between = text.slice(before.span[1], span[0])
    if (between.length > 24) return null
    if (COPULA.test(between) && !description.pronoun && !description.name) return before
    const isRoleOfName = description.name !== null && description.kind === 'person' && before.description.roles.length > 0
    const isClosed = isRoleOfName || /^[,.;:)—–\n]|^$/.test(text.slice(span[1], span[1] + 1))
    const isNamed = (before.description.name === null) !== (description.name === null)
    const isOneKind = before.description.isPlural === description.isPlural || description.article === 'indefinite'
    if (/^,? ?\(?$|^, \d{1,3}, $/.test(between) && isNamed && isClosed && isOneKind) return before
    if (/^,? $/.test(between) && description.pronoun === 'who') return before
  }
  return null
}

const LINK_REACH = 4
const BETWEEN = 'also now still currently once then himself herself really already both either probably always only just'.split(' ')
const COPULA = new RegExp(
  `^(?: (?:is|was|are|were|am|became|becomes|remains)|['’](?:s|m|re)) (?:(?:not (?:only|just)|${BETWEEN.join('|')}) ){0,2}$`,
)

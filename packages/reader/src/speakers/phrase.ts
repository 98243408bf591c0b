import type { Span } from '@onrecord/record'
import { isBusinessWord } from './body.ts'
import { bracketOf, ofState, PARTY_AND_STATE } from './bracket.ts'
import { clauseOf, isRolePhrase } from './clause.ts'
import { affiliationIn } from './complement.ts'
import { type Description, type Name, NOBODY, type Part, type Role } from './description.ts'
import { partiesOf } from './joint.ts'
import { isBody, isCallingWord, isDocument, isRole, isSuffix, singular } from './lexicon.ts'
import { WITHHELD } from './lists/anonymous.ts'
import { US_STATES } from './lists/capitals.ts'
import { DEFINITE, INDEFINITE, PARTICLES, WHO } from './lists/function-words.ts'
import { nameOf } from './name.ts'
import { pronounOf } from './pronoun.ts'
import { partOf } from './segment.ts'
import { isCountAlone, shareBefore } from './share.ts'
import { printed, type Token, tokensOf } from './tokens.ts'

/** Reads the noun phrase of a source into what it says of the speaker: name, title, roles, affiliation, country, sex, number.
 *  @param span  of a phrase of at most {@link LONGEST} characters; more is not read */
export function describe(text: string, span: Span): Description {
  const [start, end] = span
  const tokens = tokensOf(text, [start, Math.min(end, start + LONGEST)])
  // `US` is a country
  const pronoun = tokens[0]?.text === 'US' ? null : pronounOf(tokens[0]?.lower ?? '')
  const phrase = text.slice(start, end)
  const explained = pronoun ? BRACKETED.exec(phrase.slice(0, LONGEST)) : null
  if (explained?.[1]) {
    const from = start + explained[0].indexOf(explained[1])
    return { ...describe(text, [from, from + explained[1].length]), span }
  }
  if (pronoun && tokens.every(({ lower, isWord }) => !isWord || pronounOf(lower) || ALONE.has(lower)))
    return { ...NOBODY, span, pronoun, isPlural: pronoun === 'they' || pronoun === 'we' }
  if (ONE_OF_WHOM.test(phrase)) return { ...NOBODY, span, kind: 'anonymous', noun: 'one' }
  if (SOME_OF_WHOM.test(phrase)) return { ...NOBODY, span, pronoun: 'who', isPlural: true }
  const party = PARTISAN.exec(phrase)?.[1]
  if (party) {
    const role: Role = { text: party, head: 'partisan', words: new Set(party.toLowerCase().split(' ')) }
    return { ...NOBODY, span, article: 'definite', roles: [role], head: 'partisan', noun: party }
  }
  const words = tokens.filter(({ text: mark }, i) => !/^["“”«»]$/.test(mark) && !(/^['’]$/.test(mark) && i === tokens.length - 1))
  if (isCountAlone(words))
    return { ...NOBODY, span, kind: 'group', isPlural: true, noun: printed(text, words), head: (words.at(-1) as Token).lower }
  // `A majority of farmers`: farmers, and more than one
  const share = shareBefore(words)
  if (share > 0) {
    const whole = describe(text, [(words[share] as Token).span[0], end])
    return whole.pronoun || whole.kind === 'organisation' || whole.name
      ? { ...whole, span }
      : { ...whole, span, kind: whole.kind === 'anonymous' ? whole.kind : 'group', isPlural: true, article: 'indefinite' }
  }
  const segments = segmentsOf(words)
  const [first = [], ...more] = segments
  const parties = partiesOf(text, words)
  if (parties.length > 1)
    return { ...NOBODY, span, kind: 'group', isPlural: true, parties, noun: printed(text, words), roles: sharedRole(text, words) }
  const last = segments.at(-1) ?? first
  if (segments.length > 1 && OTHERS.test(printed(text, last)))
    return { ...NOBODY, span, kind: 'group', isPlural: true, noun: printed(text, words) }
  // `Three current and two former employees`: all of them are employees
  const twice = COUNTED_TWICE.exec(phrase)
  if (twice) return { ...describe(text, [start + twice[0].length, end]), span }
  if (AND_OTHERS.test(printed(text, first))) return { ...NOBODY, span, kind: 'group', isPlural: true, noun: printed(text, first) }
  const isSaidOf = (word: string) => more.some((segment) => segment[0]?.lower === word)
  const lead = isSaidOf('which') ? bodyNamed(text, first) : isSaidOf('who') ? asPerson(partOf(text, first)) : partOf(text, first)
  const parts = [lead, ...more.map((segment) => appositionOf(text, segment)).filter((part) => part !== null)]
  const whole = [...parts, ...bracketOf(text, tokens)].reduce(join)
  const printedWords = phrase.slice(0, LONGEST)
  const lower = printedWords.toLowerCase()
  const alias = whole.name === null ? aliasOf(text, span) : null
  const isWithheld =
    whole.name === null &&
    (WITHHELD.some((reason) => lower.includes(reason)) ||
      NOT_TO_BE_NAMED.test(printedWords) ||
      (whole.article === 'indefinite' && whole.kind !== 'organisation' && HELD_BACK_NEXT.test(text.slice(end, end + NEAR))))
  const isHidden = alias !== null && (whole.article === 'indefinite' ? HIDING : NICKNAME).test(printedWords)
  const isOneOfMany = whole.name === null && whole.kind !== 'organisation' && !isPaper(whole) && /^(?:one|another) of\b/i.test(printedWords)
  return {
    ...whole,
    span,
    ...(alias && { name: alias, isUnsure: false }),
    ...(isOneOfMany && { isPlural: false, roles: whole.roles.map(asOne) }),
    kind: isWithheld || isHidden || (isOneOfMany && alias === null) ? 'anonymous' : alias ? 'person' : whole.kind,
  }
}

/** `The Social Democrat`: one of a party. */
const PARTISAN =
  /^[Tt]he ((?:Social |Liberal |Christian |Free )Democrat|Lib Dem|Democrat|Republican|Conservative|Liberal|Socialist|Communist|Unionist|Nationalist|Tory|Green)$/

/** A role in the singular: `one of its engineers` is an engineer. */
export const asOne = (role: Role): Role => ({ ...role, text: role.text.replace(/\p{L}+$/u, (word) => singular(word)) })

/** One of the polls is kept without a name as little as the poll. */
const isPaper = ({ head }: Part): boolean => head !== null && isDocument({ lower: head })

/** A source phrase longer than this is a slip of the network, not a name. */
const LONGEST = 400
const SOME_OF_WHOM = /^(?:both|all|some|most|many|several|two|three|none|neither|much|part|each) of wh(?:om|ich)$/i
const ONE_OF_WHOM = /^one of whom$/i
/** `Who asked that neither she nor it be named`. */
const NOT_TO_BE_NAMED = /\b(?:ask|request|insist|demand)ed that (?:neither|no)\b[^.]{0,60}\bbe (?:named|identified|used|published)\b/
/** `Six workers … None wanted to be named.`: the next sentence says so. */
const HELD_BACK_NEXT =
  /^[^\n.]*[.][”"]? (?:All|Both|They|Each|None|Neither|The (?:two|three|four|five|six|seven|pair|men|women|workers|officials|employees|people))(?: \p{Ll}+){0,5} (?:on (?:the )?condition of anonymity|anonymously|not (?:to )?be (?:named|identified|quoted)|declined to be (?:named|identified)|(?:wanted|wished|agreed|consented) to be (?:named|identified|quoted))/u
const NEAR = 300

/** `Joseph and other parents`: a crowd that is named by one of it. */
const AND_OTHERS = /^[\p{L}\p{M}.'’ -]+ and (?:other|others|several|many|some|dozens|hundreds|two|three|four|five)\b/u
const COUNTED_TWICE =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+) [\p{Ll}-]+ and (?=(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) [\p{Ll}-]+ )/iu
/** `Hale, head of the unit, and other doctors`. */
const OTHERS = /^and (?:several |many |some )?others?\b/u
/** `He (Hale)`: the page says whom it means. */
const BRACKETED = /^\p{L}+ [([](\p{Lu}[^()[\]]*)[)\]]$/u
const ALONE = new Set(['both', 'all', 'each', 'himself', 'herself', 'also'])

/** `Trustees Ann Orlow, Tom Hale and Jon Lind`: what all of them are. */
function sharedRole(text: string, words: readonly Token[]): readonly Role[] {
  const start = words.findIndex((token, i) => i > 0 && token.capital && !isRole(token))
  const before = start < 0 ? [] : words.slice(0, start)
  const last = before.at(-1)
  return last && isRole(last) && singular(last.lower) !== last.lower ? (partOf(text, before).roles ?? []) : []
}

/** The stretches between commas and dashes, without what stands in brackets; one that starts with `who` or `which` is a stretch of its own. */
function segmentsOf(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]]
  let bracketCount = 0
  for (const token of tokens) {
    if (/^[([]$/.test(token.text)) bracketCount++
    else if (/^[)\]]$/.test(token.text)) bracketCount--
    if (bracketCount > 0 || BRACKET.test(token.text)) continue
    const open = segments.at(-1) as Token[]
    if (!token.isWord && /^[,;:–—-]$/.test(token.text)) segments.push([])
    else if (open.length > 0 && /^(?:who|which|whose|whom)$/.test(token.lower)) segments.push([token])
    else open.push(token)
  }
  return segments.filter(({ length }) => length > 0)
}

const BRACKET = /^[()[\]]$/

/** `Parents Together, which …`: capitals that are no person's name. */
function bodyNamed(text: string, tokens: readonly Token[]): Part {
  const part = partOf(text, tokens)
  const isName = tokens.every(({ capital, lower }) => capital || PARTICLES.has(lower) || /^(?:of|for|the|and|&|in)$/.test(lower))
  if (part.kind !== 'person' || !isName) return part
  return { ...NOBODY, kind: 'organisation', article: part.article, name: nameOf(text, tokens) }
}

/** `The broadcaster Wilf Hale, who …`: what a firm does a person can do. */
function asPerson(part: Part): Part {
  const { kind, name, noun, head } = part
  if (kind !== 'organisation' || name === null || noun === null || head === null || name.words.length < 2 || !isCallingWord(head))
    return part
  return { ...part, kind: 'person', roles: [{ text: noun, head, words: new Set([head]) }], head: null, noun: null }
}

/** What stands after the comma: `a doctor`, `45`, `who chairs the board`; null where it says nothing of who it is. */
function appositionOf(text: string, segment: readonly Token[]): Part | null {
  const [first, verb] = segment
  if (!first) return null
  if (WHO.has(first.lower)) {
    return verb ? clauseOf(text, verb, segment) : null
  }
  // `Ann Orlow, D-Calif.`
  if (PARTY_AND_STATE.test(first.text)) return ofState(printed(text, segment))
  const isOfBody =
    /^(?:of|from|with|at)$/.test(first.lower) &&
    segment
      .slice(1)
      .some(
        (token, i) =>
          (token.capital && (isBody(token) || isSuffix(token) || token.lower === 'police')) || (isBody(token) && segment[i + 2]?.capital),
      )
  // `Miriam Lund, for the Crown`
  const isForSide = first.lower === 'for' && segment.length < 4 && SIDES.has(segment.at(-1)?.lower ?? '')
  if (isOfBody || isForSide) return { ...NOBODY, affiliation: affiliationIn(text, segment) }
  if (/^\d/.test(first.lower) || (!first.capital && !isRolePhrase(segment))) return null
  if (
    /^(?:now|then|also|aged|of|in|from|with|speaking|writing|and|including|like|such|especially|particularly|notably|among)$/.test(
      first.lower,
    )
  )
    return null
  const and = segment.findIndex(
    ({ lower }, i) =>
      lower === 'and' &&
      (DEFINITE.has(segment[i + 1]?.lower ?? '') ||
        (isRole(segment[i - 1] as Token) && INDEFINITE.has(segment[i + 1]?.lower ?? '')) ||
        // `the former Vermont governor and Water Agency head`: two offices of two bodies
        (isRole(segment[i - 1] as Token) && segment.slice(0, i).some(isCapital) && segment[i + 1]?.capital === true)),
  )
  if (and <= 0) return partOf(text, segment)
  // `the lead author and a neurologist at Fenn Hospital`: both, and the body of the one that tells one
  const [one, other] = [partOf(text, segment.slice(0, and)), partOf(text, segment.slice(and + 1))]
  if (one.roles.length === 0 || one.name || other.roles.length === 0 || other.name) return one
  return {
    ...one,
    roles: [...one.roles, ...other.roles],
    affiliation: one.affiliation ?? other.affiliation,
    country: one.country ?? other.country,
  }
}

/** For whom a lawyer speaks. */
const SIDES = new Set(['crown', 'state', 'prosecution', 'defence', 'defense', 'government', 'union', 'centre'])

const isCapital = ({ capital }: Token): boolean => capital

/** `a woman who gave her name only as Dolly`, `who posts under the name Quiet Packet`. */
function aliasOf(text: string, [start, end]: Span): Name | null {
  const alias = ALIAS.exec(text.slice(start, end))
  if (!alias?.[1]) return null
  const from = start + alias.index + alias[0].length - alias[1].length
  return nameOf(text, tokensOf(text, [from, from + alias[1].length]))
}

const ALIAS =
  /(?:gave (?:his|her|their) (?:first )?name(?: only)? as|goes by(?: the name(?: of)?)?|identified (?:him|her)self(?: only)? as|under the name(?: of)?|by the name of|who asked to be called|identified only as|known (?:only|simply|online|here|locally) as|known as)(?: (?:only|just|simply))?\s+["“‘']?((?:\p{Lu}[\p{L}'’-]*\s?)+(?<!\s))/u

// a nickname hides who somebody is; a woman who gives her first name only does not
const NICKNAME = /\b(?:goes|go|went|going) by\b|\basked to be called\b/
const HIDING = /\bunder the name\b|\bknown (?:\p{L}+ )?as\b|\bidentified only as\b|\b(?:goes|go|went|going) by\b|\basked to be called\b/u

/** `Eamon Hale, of Quay Street, Fenn`: one word of which nothing is known. */
const isTown = ({ name, kind, isUnsure }: Part): boolean => kind === 'person' && isUnsure && name?.words.length === 1

/** A description and one that follows in apposition, as one. */
function join(head: Part, more: Part): Part {
  // `Joost Amsinck, Vrede Securities`: a second name is where he works
  const state = more.name && US_STATES.has(more.name.text.toLowerCase())
  if (head.name && more.name && state) return { ...head, country: head.country ?? 'US' }
  if (head.name && more.name && more.roles.length === 0)
    return (head.roles.length > 0 && head.affiliation === null) || isTown(more)
      ? head
      : { ...head, affiliation: head.affiliation ?? more.name.text }
  // `a spokesman for the mill's landlord, Dale Estates`
  if (
    head.name === null &&
    more.name &&
    more.kind === 'organisation' &&
    !more.isUnsure &&
    head.roles.some(({ head }) => head === 'spokesperson')
  )
    return { ...head, affiliation: more.name.text }
  const isFirm =
    (head.name !== null && head.isUnsure && more.kind === 'organisation') ||
    // `The manufacturer, Lumora Biologics`
    (head.name === null &&
      head.head !== null &&
      (isBusinessWord(head.head) || (head.kind === 'organisation' && isBody({ lower: head.head }))) &&
      more.isUnsure &&
      more.roles.length === 0)
  const named = head.name ? head : more.name ? more : head
  // `Tim Hale, a property developer`: what firms do a person can do
  const isTrade =
    head.name !== null &&
    !isFirm &&
    head.kind === 'person' &&
    more.kind === 'organisation' &&
    more.name === null &&
    isBusinessWord(more.head ?? '')
  const trade: readonly Role[] = isTrade
    ? [{ text: more.noun as string, head: more.head as string, words: new Set([more.head as string]) }]
    : []
  return {
    ...head,
    kind: isFirm ? 'organisation' : named.name ? named.kind : head.kind,
    name: named.name,
    title: head.title ?? more.title,
    roles: [...head.roles, ...more.roles, ...trade],
    affiliation: head.affiliation ?? more.affiliation,
    country: head.country ?? more.country,
    owner: head.owner ?? (more.roles.length > 0 ? more.owner : null),
    sex: head.sex ?? more.sex,
    isPlural: named.isPlural,
    noun: head.noun ?? more.noun,
    head: head.head ?? (isFirm ? more.head : null),
    isUnsure: named.isUnsure && !isFirm && more.roles.length === 0 && head.roles.length === 0,
  }
}

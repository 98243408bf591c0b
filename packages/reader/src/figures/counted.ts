import { SMALL_NUMBERS, TENS } from '@onrecord/record'
import { COMPOUNDS, NOUN_PAIRS, PAIRED_ADJECTIVES } from './lists/compounds.ts'
import { ENDS_PHRASE, FATES, INDEXES, NO_PLURALS, PLURALS, VERBS_IN_S } from './lists/words.ts'
import { HYPHEN, type Stretch, type Token } from './tokens.ts'

/** A counted noun and the words before it: `suspected cases`. */
export type Counted = { readonly noun: string; readonly start: number; readonly end: number }

/** Words between a number and its noun, at most: `two detained Turkish border officers`. */
const MODIFIERS = 7

/** The plural noun that a number at its left counts, with the words before it; null where a word comes first that no noun phrase holds.
 *  People of a country whose name has no plural are counted where no noun follows: `20 Portuguese`. */
export function countedAt(words: Stretch, i: number): Counted | null {
  return pluralAt(words, i) ?? (isPeople(words, i) ? { noun: words.at(i).text, start: i, end: i + 1 } : null)
}

/** Peoples in -ese and -ish, and those with a name of their own, with nothing behind them that they could belong to. */
const isPeople = (words: Stretch, i: number) =>
  /^(?:\p{Lu}\p{L}+(?:ese|ish)|Swiss|French|Dutch|Welsh)$/u.test(words.at(i).text) &&
  (words.at(i + 1).kind !== 'word' || ENDS_PHRASE.has(words.lower(i + 1)))

/** Nouns that are also verbs which end a phrase. */
const VERBAL = /^(?:backs|supports|needs|makes|takes|leaves|saws)$/

/** The plural itself. */
function pluralAt(words: Stretch, i: number): Counted | null {
  for (let at = i, count = 0; count <= MODIFIERS; at++) {
    const token = words.at(at)
    const isOpening = /^[“"‘'[]$/.test(token.text) && !token.glued && words.at(at + 1).glued
    const isClosing = /^[”"’']$/.test(token.text) && token.glued && words.at(at + 1).kind === 'word'
    if (isOpening || isClosing || (at > i && (token.text === ',' || HYPHEN.test(token.text)))) continue
    if (at === i && FURTHER.test(token.lower)) continue
    // 20 Finns, six tourists
    if (words.lower(at - 1) === ',' && (SMALL_NUMBERS.has(token.lower) || TENS.has(token.lower))) return null
    if (isHanging(words, at - 1) && /^(?:and|or|to)$/.test(token.lower)) continue
    if (token.text === '.' && isInitial(words, at - 1)) continue
    if (token.lower === 'and' && at > i && (isPair(words, at) || (isPairedAt(words, i, at) && isPairOfNouns(words, at)))) continue
    if (token.kind === 'number' && (words.at(at - 1).glued || isBeforeHyphen(words, at) || (at > i && INDEXES.has(words.lower(at - 1)))))
      continue
    // in two backs and four knees
    if (
      at === i &&
      VERBAL.test(token.lower) &&
      !/^\p{L}/u.test(words.lower(at + 1).replace(/^(?:and|or|of|in|on|for|to|with|from|at)$/, ''))
    )
      return { noun: token.text, start: i, end: at + 1 }
    if (
      token.kind !== 'word' ||
      (ENDS_PHRASE.has(token.lower) &&
        token.text !== 'US' &&
        !isHyphened(words, at) &&
        !COMPOUNDS.get(token.lower)?.has(words.lower(at + 1)))
    )
      return null
    count++
    if (isPlural(token) && isInLaw(words, at)) return { noun: nounAt(words, at + 4, i), start: i, end: at + 5 }
    if (!isPlural(token) || isBeforeHyphen(words, at) || isOwner(words, at) || isOfUnion(words, at)) continue
    let end = at
    while (end < at + 2 && isMoreOf(words, end + 1)) end++
    if (isOwner(words, end)) continue
    return { noun: nounAt(words, end, i), start: i, end: end + 1 }
  }
  return null
}

/** `United States` before a noun: `two United States diplomats`. */
const isOfUnion = (words: Stretch, i: number) =>
  /^(?:States|Nations|Emirates)$/.test(words.at(i).text) &&
  /^(?:united|arab)$/.test(words.lower(i - 1)) &&
  words.at(i + 1).kind === 'word' &&
  !ENDS_PHRASE.has(words.lower(i + 1))

/** A plural that goes on with the noun before it: `members` in `30 crew members`; no verb, and no name. */
const isMoreOf = (words: Stretch, i: number) => {
  const next = words.at(i)
  const isNewName = /^\p{Lu}/u.test(next.text) && !/^\p{Lu}/u.test(words.at(i - 1).text)
  return isPlural(next) && !isNewName && next.lower !== 'head' && !ENDS_PHRASE.has(next.lower) && !VERBS_IN_S.has(next.lower)
}

/** The hyphen of `low- and middle-income`. */
const isHanging = (words: Stretch, i: number) => HYPHEN.test(words.lower(i)) && words.at(i).glued && !words.at(i + 1).glued

/** `U` in `34 U.S. citizens`. */
const isInitial = (words: Stretch, i: number) =>
  /^\p{Lu}$/u.test(words.at(i).text) && (words.at(i + 2).glued || (words.lower(i - 1) === '.' && words.at(i).glued))

/** Adjectives by their form: `medical and technical staff`. */
const ADJECTIVE = /(?:al|ic|ive|ish|ern|ese|ary)$/

/** Whether `and` joins two words of one kind before a noun: `British and Dutch pilots`. */
const isPair = (words: Stretch, and: number) => {
  const [left, right] = [words.at(and - 1), words.at(and + 1)]
  return NOUN_PAIRS.has(`${left.lower} and ${right.lower}`) || ((left.text === '.' || isAdjective(left)) && isAdjective(right))
}

/** Whether a word is an adjective by its form, or one that `and` pairs. */
export const isAdjective = ({ text, lower }: Token) => /^\p{Lu}\p{Ll}/u.test(text) || ADJECTIVE.test(lower) || PAIRED_ADJECTIVES.has(lower)

/** Whether the word before `and` begins the phrase, or stands behind an adjective or a noun and its comma. */
const isPairedAt = (words: Stretch, i: number, and: number) =>
  and === i + 1 || (and === i + 2 && isAdjective(words.at(i))) || (and === i + 3 && words.lower(i + 1) === ',')

/** Whether `and` joins two nouns, the first right behind its number, that a third is told by: `600 bar and restaurant workers`; not `12 dead and rescue teams out`. */
const isPairOfNouns = (words: Stretch, and: number) => {
  const [left, right, noun] = [words.at(and - 1), words.at(and + 1), words.at(and + 2)]
  if (/^(?:one|1)$/.test(words.lower(and - 2)) || SMALL_NUMBERS.has(right.lower) || TENS.has(right.lower)) return false
  const isNoun = !FATES.has(left.lower) && !NO_NOUN.test(left.lower) && /^\p{Ll}+$/u.test(right.text) && isSingular(right)
  return isNoun && !/ly$/.test(right.lower) && isPlural(noun) && noun.text === noun.lower && !VERBS_IN_S.has(noun.lower)
}
const NO_NOUN =
  /(?:ed|ing|ly)$|^(?:each|overall|nationwide|abroad|overnight|alone|home|once|twice|hurt|last|next|won|lost|drew|fought|shot)$/

/** `three more days`, `480 total votes`. */
const FURTHER = /^(?:more|fewer|less|total)$/

const isBeforeHyphen = (words: Stretch, i: number) => words.pastHyphen(i + 1) > i + 1
const isBehindHyphen = (words: Stretch, i: number) => HYPHEN.test(words.lower(i - 1)) && words.at(i).glued && words.at(i - 1).glued
const isHyphened = (words: Stretch, i: number) => isBeforeHyphen(words, i) || isBehindHyphen(words, i)

/** `members' homes`: a plural whose noun comes behind it. */
const isOwner = (words: Stretch, i: number) => {
  const [mark, next] = [words.at(i + 1), words.at(i + 2)]
  return /^['’]$/.test(mark.text) && mark.glued && next.kind === 'word' && !next.glued && !ENDS_PHRASE.has(next.lower)
}

/** `brothers-in-law`. */
const isInLaw = (words: Stretch, i: number) =>
  words.pastHyphen(i + 1) === i + 2 && words.lower(i + 2) === 'in' && words.lower(i + 4) === 'law'

/** A noun with what a hyphen joins to it: `by-elections`. */
function nounAt(words: Stretch, i: number, from: number): string {
  let noun = words.at(i).text
  for (let at = i; at - 2 >= from && isBehindHyphen(words, at); at -= 2) noun = words.at(at - 2).text + words.at(at - 1).text + noun
  return noun
}

/** Whether a word looks like a plural noun. */
export function isPlural({ kind, lower, text }: Token): boolean {
  if (kind !== 'word') return false
  const word = lower.replace(/'s$/, '')
  if (PLURALS.has(word)) return true
  return text.length > 2 && /[^su]s$/.test(word) && !/(?:is|ous)$/.test(word) && !NO_PLURALS.has(word) && !lower.endsWith("'s")
}

/** A single thing that `one` or a ratio counts: `sample` in `one sample in nine`. */
export const isSingular = (token: Token): boolean =>
  token.kind === 'word' && (!ENDS_PHRASE.has(token.lower) || token.text === 'US') && !isPlural(token)

/** Words between `one` and its noun, with the noun, at most. */
const SINGLES = 4

/** The single thing that `one` counts: `person` in `at least one person died`. */
export function singleAt(words: Stretch, i: number): Counted | null {
  let end = i
  // one full-scale test
  let room = SINGLES
  while (end < i + room && (isSingular(words.at(end)) || (end > i && words.pastHyphen(end) > end))) {
    // one former employee considered it
    if (end > i && /ed$/.test(words.lower(end)) && !/ly$/.test(words.lower(end - 1)) && words.pastHyphen(end + 1) === end + 1) break
    if (words.pastHyphen(end) > end) room += 2
    end++
  }
  while (end > i + 1 && /(?:ed|ing|ly)$/.test(words.lower(end - 1))) end--
  return end > i ? { noun: nounAt(words, end - 1, i), start: i, end } : null
}

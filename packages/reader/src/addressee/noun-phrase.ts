import type { Span } from '@onrecord/record'
import { words } from '../lists/words.ts'
import { matchesOf } from '../matches-of.ts'

/** Words that end the noun phrase of whom something is said to. */
const STOPS =
  words(`that whether if how why what when where who whom which to about on at in after before during by from for with over as because while
  via through following ahead and but or said says say yesterday today tomorrow earlier later last this monday tuesday wednesday thursday friday saturday
  sunday every not only simply also then again just once is was were are be been has had have will would could should may might must can never
  don't doesn't didn't isn't wasn't do does did really against under into outside near inside upon until since`)

/** Words that start none: `told of`, `asked for`, `warned that`. */
const NO_START =
  words(`of for about that whether if how why what when where who whom which to on at in after before during by from with over as
  because and but or not it there so against is was were into up out down off more less no nothing something only simply also then again
  applause laughter laughs cheers boos chants groans be have nothing anything everything yesterday today tomorrow earlier later last monday tuesday wednesday thursday friday saturday sunday`)

/** Pronouns that are a noun phrase by themselves. */
const PRONOUNS = words(
  'him her them me us you himself herself themselves myself ourselves yourself everyone everybody someone somebody anyone anybody',
)
const DETERMINERS = words('the a an this that these those his its their our my your her another one some both all many several')
/** After these a phrase goes on: `the head of the board`, `a news conference in Sundholm`. */
const OF = words('of')
/** `asked rhetorically whether`: other words in -ly are adverbs. */
const NOUNS_IN_LY = words('family ally assembly bully elderly')
const MOST_WORDS = 9
/** Tokens looked at for it: each word can have a title's stop behind it, and the last one is looked past. */
const MOST_TOKENS = 2 * MOST_WORDS + 2

/** A name's initials, a number, a word, or a mark. */
const TOKEN = /(?:\p{Lu}\.)+|\d{1,3}(?:,\d{3})+|[\p{L}\p{N}][\p{L}\p{N}'’&.-]*[\p{L}\p{N}'’]|[\p{L}\p{N}&]|[^\s\p{L}\p{N}]/gu

/** The noun phrase that begins at a place, without what follows it: `the committee` of "the committee on Monday that".
 *  @returns null where none begins there */
export function nounPhraseAt(text: string, at: number, limit: number): Span | null {
  const tokens = firstOf(matchesOf(text.slice(at, limit), TOKEN), MOST_TOKENS)
  const first = tokens[0]
  if (!first || !/^[\p{L}\p{N}]/u.test(first[0]) || /\S/.test(text.slice(at, at + first.index))) return null
  const opening = first[0].toLowerCase()
  if (NO_START.has(opening) && !DETERMINERS.has(opening)) return null
  if (/^\p{Ll}+ly$/u.test(first[0]) && !NOUNS_IN_LY.has(opening)) return null
  const start = at + first.index
  if (PRONOUNS.has(opening) && !(opening === 'her' && startsNoun(tokens[1]?.[0]))) return [start, start + first[0].length]
  let end = start + first[0].length
  let count = 1
  for (let i = 1; i < tokens.length && count < MOST_WORDS; i++) {
    const token = tokens[i] as RegExpExecArray
    const word = token[0].toLowerCase()
    if (!/^[\p{L}\p{N}&]/u.test(token[0])) {
      // the stop of a title belongs to it: Mr. Hale
      if (token[0] === '.' && TITLES.test(tokens[i - 1]?.[0] ?? '')) continue
      break
    }
    const previous = (tokens[i - 1]?.[0] ?? '').toLowerCase()
    const isName = /^\p{Lu}/u.test(token[0])
    if (word === 'and' && isName === false && joins(tokens, i)) {
      count++
      continue
    }
    if (OF.has(word)) {
      count++
      continue
    }
    // a paper's name can begin with its day: `told the Sunday Courier`
    const isDay = WEEKDAYS.has(word) && !(previous === 'the' && /^\p{Lu}/u.test(tokens[i + 1]?.[0] ?? ''))
    if (STOPS.has(word.replaceAll('’', "'")) && !(isName && !isDay)) break
    // a determiner or a pronoun inside starts another phrase: "told reporters the dam", "told him he"
    if ((DETERMINERS.has(word) || SUBJECTS.has(word)) && !isName && previous !== 'of' && previous !== 'and') break
    if (PRONOUNS.has(word) && previous !== 'of') break
    if (isAside(word, tokens[i - 1]?.[0] ?? '')) break
    end = at + token.index + token[0].length
    count++
  }
  const phrase = text.slice(start, end)
  return DETERMINERS.has(phrase.toLowerCase()) || TIME.test(phrase) ? null : [start, titleEnd(text, end)]
}

function firstOf<T>(all: Iterable<T>, count: number): T[] {
  const first: T[] = []
  for (const one of all) {
    first.push(one)
    if (first.length === count) break
  }
  return first
}

/** `warned this week that`. */
const TIME = /^(?:this|that|the other) (?:day|week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter)$/i

/** What no longer tells who: `saying` of "emailed supporters saying". */
const isAside = (word: string, previous: string): boolean =>
  /^\p{Ll}{3,}ing$/u.test(word) && (/^\p{Ll}+s$/u.test(previous) || word === 'urging' || word === 'saying' || word === 'asking')

/** The end of a programme's title behind its owner: `CBK’s “Early Call”`. */
function titleEnd(text: string, end: number): number {
  const title = /['’]s$/.test(text.slice(end - 2, end)) ? /^ ["“]\p{Lu}[^"”\n]{0,40}["”]/u.exec(text.slice(end, end + 50)) : null
  return end + (title?.[0].length ?? 0)
}

/** The noun phrase that ends at a place: `officers` of "show that officers were asked".
 *  @returns null where none ends there */
export function nounPhraseBefore(text: string, at: number): Span | null {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - MOST_CHARACTERS)
  const tokens = [...matchesOf(text.slice(from, at), TOKEN)]
  let first = tokens.length
  for (let i = tokens.length - 1; i >= 0 && tokens.length - i < MOST_WORDS; i--) {
    const token = tokens[i] as RegExpExecArray
    const word = token[0].toLowerCase()
    if (token[0] === '.' && TITLES.test(tokens[i - 1]?.[0] ?? '')) continue
    if (!/^[\p{L}\p{N}&]/u.test(token[0])) break
    const isInner = first < tokens.length && (OF.has(word) || word === 'on' || word === 'in')
    if (STOPS.has(word) && !isInner && !WEEKDAYS.has(word)) break
    if (SUBJECTS.has(word) && first < tokens.length) break
    first = i
    if (DETERMINERS.has(word) || SUBJECTS.has(word)) break
  }
  const start = tokens[first]
  const last = tokens.at(-1)
  return start && last ? [from + start.index, from + last.index + last[0].length] : null
}

/** Characters gone back for it. */
const MOST_CHARACTERS = 100
const TITLES = /^(?:mr|mrs|ms|dr|sen|rep|gov|prof|st|gen)$/i

const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday')
const SUBJECTS = words('he she it they we i you there')

const startsNoun = (word: string | undefined): boolean =>
  word !== undefined && /^\p{Ll}/u.test(word) && !STOPS.has(word.toLowerCase()) && !SUBJECTS.has(word.toLowerCase())

/** `Mr Hale and Ms Sole`, `the board and the council`: the phrase goes on after `and`. */
const joins = (tokens: readonly RegExpExecArray[], i: number): boolean => {
  const next = tokens[i + 1]?.[0]
  return next !== undefined && (/^\p{Lu}/u.test(next) || next === 'the' || next === 'his' || next === 'her')
}

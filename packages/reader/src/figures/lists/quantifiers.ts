/** Words before a number that make it a bound or an approximation, in lower case. Compiled by hand. */
import type { Figure } from '@onrecord/record'
import { words } from '../../lists/words.ts'

export type Bound = NonNullable<Figure['bound']>

const MORE = 'more than|over|above|greater than|higher than|bigger than|larger than|older than|longer than|beyond|north of'.split('|')
const LESS = 'less than|fewer than|under|below|lower than|smaller than|younger than|shorter than|short of|shy of|south of'.split('|')
const DEGREES = [
  '',
  'just ',
  'only just ',
  'well ',
  'far ',
  'slightly ',
  'a little ',
  'a bit ',
  'significantly ',
  'considerably ',
  'much ',
  'not much ',
  'comfortably ',
  'marginally ',
  'fractionally ',
  'a shade ',
  'a touch ',
  'a fraction ',
  'a whisker ',
  'a good deal ',
]

const of = (bound: Bound, phrases: readonly string[]) => phrases.map((phrase) => [phrase, bound] as const)
const degrees = (phrases: readonly string[]) => phrases.flatMap((phrase) => DEGREES.map((degree) => `${degree}${phrase}`))

/** Each phrase and its bound. */
export const QUANTIFIERS: ReadonlyMap<string, Bound> = new Map([
  ...of('>', [...degrees(MORE), 'in excess of', 'exceeding', 'upward of']),
  ...of('<', degrees(LESS)),
  ...of('>=', [
    'at least',
    'no less than',
    'no fewer than',
    'not less than',
    'not fewer than',
    'a minimum of',
    'upwards of',
    'at the least',
    'at the very least',
    'at a minimum',
  ]),
  ...of('<=', ['at most', 'at the most', 'up to', 'no more than', 'not more than', 'a maximum of', 'as much as', 'as many as', 'within']),
  ...of('<=', ['at the very most', 'anything up to', 'as high as', 'as long as', 'no longer than', 'no older than', 'no higher than']),
  ...of('~', [
    'about',
    'around',
    'roughly',
    'approximately',
    'some',
    'nearly',
    'almost',
    'close to',
    'closer to',
    'nearer',
    'nearer to',
    'an estimated',
    'estimated',
    'perhaps',
  ]),
  ...of('~', [
    'maybe',
    'barely',
    'in the region of',
    'in the order of',
    'on the order of',
    'more or less',
    'circa',
    'virtually',
    'practically',
  ]),
  ...of('~', [
    'near',
    'as few as',
    'as little as',
    'somewhere around',
    'very nearly',
    'not quite',
    'getting on for',
    'something like',
    'in the neighbourhood of',
    'in the neighborhood of',
    'plus or minus',
    'as low as',
    'just about',
    'an average of',
    'an approximate',
    'scarcely',
    'little more than',
    'the best part of',
    'the better part of',
    'in the range of',
    'in the vicinity of',
    'approx',
  ]),
])

/** The words that a phrase begins with. */
export const FIRST_WORDS: ReadonlySet<string> = new Set([...QUANTIFIERS.keys()].map((phrase) => phrase.split(' ')[0] as string))

/** Words of the longest phrase. */
export const LONGEST_QUANTIFIER = Math.max(...[...QUANTIFIERS.keys()].map((phrase) => phrase.split(' ').length))

/** Words behind a number that do the same: `30 or more`. */
export const TRAILING: ReadonlyMap<string, Bound> = new Map([
  ['or more', '>='],
  ['or so', '~'],
  ['or thereabouts', '~'],
  ['or less', '<='],
  ['or fewer', '<='],
  ['or under', '<='],
  ['or over', '>='],
  ['or above', '>='],
  ['or higher', '>='],
  ['or greater', '>='],
  ['and above', '>='],
  ['and over', '>='],
  ['and up', '>='],
  ['or below', '<='],
  ['or lower', '<='],
  ['at least', '>='],
  ['at the least', '>='],
  ['at the very least', '>='],
  ['at a minimum', '>='],
  ['minimum', '>='],
  ['at most', '<='],
  ['at the most', '<='],
  ['at the very most', '<='],
  ['maximum', '<='],
  ['max', '<='],
  ['tops', '<='],
])

/** Those that can follow a comma: `fifty, minimum`. */
export const AFTERTHOUGHTS = words('minimum maximum max tops')

/** What `about` is no approximation behind: `wrong about two of them`. */
export const ABOUT_WHAT = words(
  `wrong right talk talks talked talking speak spoke speaking ask asked asking know knew think thinking thought worry worried complain complained
  complaint complaints question questions concern concerns concerned information hear heard tell told lie lied something anything nothing
  story stories book film report reports article write wrote writing joke joked certain sure argue argued`,
)

/** What generated statements are made of: English function words as often as in English, and invented words and names beside them. */

/** By how often they stand in English, the most frequent first; a word twice stands twice as often. */
export const FUNCTION_WORDS =
  `the the the of to to and and a a in in that is for it was on with as be are will have has by this we our they not would their from at or but
which been had can more if all there when one no so than then what who out up into about over only also may should could must after before
because under while where through during between without against every some any most many other such these those my your his her`
    .split(/\s+/)
    .filter(Boolean)

/** Words of news that people search for; they are among the most frequent content words. */
const NEWS_WORDS =
  `year people government minister country report week company city police school water price court party case plan law vote hospital market
bank road budget energy union worker family council region army border election tax trade food health house border bridge river dam farmer ship train
airport strike fire storm flood drought climate peace war talks deal aid camp refugee attack victim inquiry judge prison crime evidence money loan debt
growth job wage price rent fuel gas oil power grid plant mine factory student teacher doctor nurse patient vaccine treatment study research
university museum team match season coach player goal final cup league fan stadium film music book history village island coast forest fish`
    .split(/\s+/)
    .filter(Boolean)

const ONSETS = 'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sm sn sp st str sw t th tr v w'.split(' ')
const VOWELS = 'a e i o u ai ea ee oa ou'.split(' ')
const CODAS = 'b ck d ft g l ld ll lt m mp n nd ng nk nt p r rd rk rm rn rt s sk st t th'.split(' ')

const CONTENT_COUNT = 30_000

/** Content words, the most frequent first: those of news, and invented ones. */
export function contentWords(random) {
  const words = new Set(NEWS_WORDS)
  while (words.size < CONTENT_COUNT) words.add(inventedWord(random))
  return [...words]
}

/** One to three syllables: "plaint", "brodust". */
export function inventedWord(random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const count = 1 + Math.floor(random() * 2.5)
  return Array.from({ length: count }, () => pick(ONSETS) + pick(VOWELS) + (random() < 0.7 ? pick(CODAS) : '')).join('')
}

export const capital = (word) => word[0].toUpperCase() + word.slice(1)

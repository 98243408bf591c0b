import { NAMES, SHARED_NAMES } from '../lists/currencies.ts'
import { TIMES } from '../lists/units.ts'
import type { PageMoney } from '../page-money.ts'
import type { Quantity } from '../quantity/index.ts'
import type { Token } from '../tokens.ts'
import { earlier, many, opposed, told, turnout } from './by-count.ts'
import { equated, exchanged, lost, made, ofIt, part, price, spent, sumBefore } from './by-money.ts'
import { acted, children, doers, group, persons, victims } from './by-people.ts'
import { again, lasting, listed, measured } from './by-time.ts'
import { ballots } from './by-vote.ts'
import type { Clue } from './clue.ts'
import { pluralBefore } from './plural.ts'
import { sentenceStart } from './sentence.ts'
import { askedBefore, changingBefore, doneBefore, figureMeant, shareOf, shortOf, singularBefore, subjectBefore } from './subject.ts'

/** What a number without a noun is a number of, by the first clue that tells; null where none does.
 *  @param before  figures read so far, in the order of the text */
export function elidedUnit(
  tokens: readonly Token[],
  quantity: Quantity,
  { before, page }: { before: readonly Quantity[]; page: PageMoney },
): string | null {
  const { start: at, end } = quantity
  const own = sentenceStart(tokens, at)
  const sentence = tokens[end - 1]?.lower === 'them' ? sentenceStart(tokens, own - 1) : own
  const elided = { tokens, quantity, at, end, own, sentence, before, last: before.at(-1), page }
  const isPartOfOne = !Number.isInteger(quantity.value) && quantity.scale === 1
  for (const clue of isPartOfOne ? CLUES_OF_PARTS : CLUES) {
    const unit = clue(elided)
    if (unit !== null) return unit
  }
  return null
}

/** Sentences back to what `of them` means. */
const SENTENCES_BACK = 3

/** `We asked carers what they would buy. Nobody said a holiday. Forty of them said soap`: the plural of a sentence before. */
const partOfBefore: Clue = ({ tokens, end, sentence }) => {
  if (tokens[end - 1]?.lower !== 'them') return null
  for (let [from, back] = [sentence, 1]; back < SENTENCES_BACK && from > 0; back++) {
    const start = sentenceStart(tokens, from - 1)
    const plural = pluralBefore(tokens, from, start)
    if (plural !== null) return plural
    from = start
  }
  return null
}

/** The nearest plural; where it is one of money, the money that was told last. */
const nounBefore: Clue = ({ tokens, at, sentence, before }) => {
  const plural = pluralBefore(tokens, at, sentence)
  const isMoney = plural !== null && (NAMES.has(plural) || SHARED_NAMES.has(plural) || /^(?:cents|pence)$/.test(plural))
  return (isMoney && before.findLast(({ is }) => is === 'money')?.unit) || plural
}

/** What a number with a part of one can be of: `70 percent in two provinces, 38.4 overall`. Nothing whole is counted so. */
const measuredSo: Clue = ({ tokens, own, quantity, sentence, before }) => {
  const near = sentenceStart(tokens, own - 1)
  return (
    before.findLast(
      ({ start, is, value, scale, unit }) =>
        start >= near &&
        unit !== null &&
        (start >= sentence || !TIMES.has(unit)) &&
        (unit !== '%' || quantity.value <= WHOLE) &&
        (is === 'measure' || is === 'money' || (scale === 1 && !Number.isInteger(value))),
    )?.unit ?? null
  )
}
const WHOLE = 100

const CLUES_OF_PARTS: readonly Clue[] = [turnout, exchanged, listed, lasting, again, equated, opposed, price, measuredSo]

/** The surest first: people hurt or gathered, what is told to rise or fall, the figures and the plurals of the sentence, then those before it. */
const CLUES: readonly Clue[] = [
  victims,
  ({ tokens, end }) => shortOf(tokens, end),
  ({ tokens, at, before }) => doneBefore(tokens, at, before),
  turnout,
  group,
  children,
  ballots,
  exchanged,
  ({ tokens, at, own }) => changingBefore(tokens, at, own) ?? figureMeant(tokens, at, own),
  ofIt,
  listed,
  lasting,
  again,
  equated,
  opposed,
  price,
  lost,
  told,
  part,
  spent,
  made,
  many,
  doers,
  acted,
  nounBefore,
  measured,
  sumBefore,
  ({ tokens, at }) => askedBefore(tokens, at),
  ({ tokens, at, end }) => singularBefore(tokens, [at, end]),
  partOfBefore,
  ({ tokens, end }) => shareOf(tokens, end),
  earlier,
  ({ tokens, at, end }) => subjectBefore(tokens, [at, end]),
  persons,
]

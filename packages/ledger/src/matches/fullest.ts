import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { comparedOf } from './compare.ts'
import { type MatchedPrinting, matched, statementOf, withWire } from './matches.ts'
import { type Loaded, loaded, type Place, type Printing } from './printings.ts'
import { sentencesAround } from './sentences.ts'
import { type Utterance, type UtteranceCount, utteranceOf } from './utterance.ts'
import type { Word } from './words.ts'

/** The printing that has most of what was said, and the sentences that it stands in. */
export type Fullest = {
  readonly statement: Printing
  readonly utterance: UtteranceCount
  /** null where no printing has more than the statement asked about. */
  readonly fullest: MatchedPrinting | null
  /** Of the fullest, or else of the statement asked about. */
  readonly around: { readonly text: string; readonly start: number }
}

/** The fullest printing of a statement, in any page.
 *  @throws {InputError} `no-statement` */
export async function fullestOf(database: Kysely<Tables>, id: string): Promise<Fullest> {
  const asked = await statementOf(database, id)
  return fullestIn(database, asked, await utteranceOf(database, asked.printing))
}

/** The fullest printing of an utterance. */
export async function fullestIn(database: Kysely<Tables>, asked: Loaded, utterance: Utterance): Promise<Fullest> {
  const best = fullestPlace(utterance, asked.printing)
  const [fullest] = best === null ? [] : await loaded(database, [best.statement])
  return {
    statement: withWire(asked, utterance),
    utterance: utterance.count,
    fullest: fullest ? (matched(asked, [fullest], utterance)[0] ?? null) : null,
    around: sentencesAround((fullest ?? asked).text, (fullest ?? asked).printing.statement),
  }
}

/** The first of the places with the most quoted words, and among those the most words; null where none has more than the statement itself. */
function fullestPlace({ places, wordings }: Utterance, { words, statement }: Omit<Printing, 'wire'>): Place | null {
  let best: Place | null = null
  let most = fullness(comparedOf({ words, statement, speaker: null }).read)
  for (const place of places) {
    const full = fullness(wordings.get(place.wording)?.compared.read ?? [])
    if (full <= most) continue
    most = full
    best = place
  }
  return best
}

/** Words, of which those that are quoted count for more than any number of others. */
const fullness = (words: readonly Word[]): number => words.filter(({ isQuoted }) => isQuoted).length * MORE + words.length

const MORE = 10_000

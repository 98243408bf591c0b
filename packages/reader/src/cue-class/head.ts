import { words } from '../lists/words.ts'
import { adverbSense, bareSense, nounSense, phraseSense, predicateSense, verbSense } from './lexicon.ts'
import type { Sense } from './sense.ts'
import type { Word } from './words.ts'

/** The word of a cue that tells what kind of saying it is. */
export type Head = {
  readonly sense: Sense
  /** Its place among the words. */
  readonly at: number
}

/** Verbs that leave what is meant to the noun behind them: `made a promise`, `have doubts`. */
const LIGHT = words('make give hold put issue express voice raise offer deliver send release declare state share draw cast show')
/** Those of them that say that words were uttered. */
const UTTERING = words('issue express voice raise offer deliver declare state')
/** Verbs of saying that leave what is meant to a verb behind them: `wrote to ask`, `responded by blaming`. */
const VEHICLES = words(
  `write telephone phone call email tweet post text use sign speak continue go issue release take turn add say tell rise quote`,
)

/** The head of a cue: its first phrase, verb or adjective, but for a verb that leaves the meaning to a later word; else its first noun or adverb.
 *  @param words  the cue's, and behind them those that a phrase may go on in ("called" "for a vote")
 *  @param count  how many of them are the cue's
 *  @returns null where no word is on a list */
export function headOf(words: readonly Word[], count: number): Head | null {
  const cue = words.slice(0, count)
  for (const at of cue.keys()) {
    const phrase = phraseSense(words, at)
    if (phrase) return later(cue, at, phrase) ?? { sense: phrase, at }
    const sense = predicateSense(words[at] as Word)
    if (sense) return later(cue, at, sense) ?? { sense, at }
    if (isOf(words[at], LIGHT)) {
      const noun = governed(cue, at)
      if (noun) return noun
    }
  }
  for (const lookup of [nounSense, adverbSense])
    for (const [at, word] of cue.entries()) {
      const sense = lookup(word)
      if (sense) return { sense, at }
    }
  for (const [at, word] of cue.entries()) {
    const sense = bareSense(word)
    if (sense) return { sense, at }
  }
  return null
}

const isOf = (word: Word | undefined, verbs: ReadonlySet<string>): boolean => word?.forms.some((form) => verbs.has(form)) ?? false

/** The later word that says more than the verb at a place, where that verb leaves it to one. */
function later(cue: readonly Word[], at: number, sense: Sense): Head | null {
  if (isOf(cue[at], LIGHT)) {
    const noun = governed(cue, at)
    if (noun) return noun
  }
  const isVehicle = isOf(cue[at], VEHICLES)
  return isVehicle || sense[1] === 'said' ? purpose(cue, at, isVehicle) : null
}

/** The noun that a light verb governs; what is voiced or issued has been said. */
function governed(cue: readonly Word[], at: number): Head | null {
  for (let i = at + 1; i < cue.length; i++) {
    const sense = phraseSense(cue, i) ?? nounSense(cue[i] as Word)
    if (!sense || (sense[0] === 'says' && i < cue.length - 1)) continue
    return { sense: isOf(cue[at], UTTERING) ? [sense[0], 'said'] : sense, at }
  }
  return null
}

/** The verb of `by asking` behind a verb of saying, or of `to ask` and `asking` where that verb is a vehicle. */
function purpose(cue: readonly Word[], at: number, isVehicle: boolean): Head | null {
  for (let i = at + 1; i < cue.length; i++) {
    const { text } = cue[i] as Word
    const before = cue[i - 1]?.text
    const isPurpose = isVehicle ? /.ing$/.test(text) || (before === 'to' && !INFLECTED.test(text)) : before === 'by' && /.ing$/.test(text)
    if (!isPurpose) continue
    const sense = phraseSense(cue, i) ?? verbSense(cue[i] as Word)
    if (sense && sense[1] === 'said' && sense[0] !== 'says') return { sense, at }
  }
  return null
}

const INFLECTED = /(?:ed|[^s]s)$/

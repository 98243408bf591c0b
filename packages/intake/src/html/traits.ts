import { type Element, nameOf } from './tree.ts'
import { BAD, CAPTION, EMBED, GOOD, LIKELY, PICTURE, UNLIKELY, wordsOf } from './words.ts'

/** What an element's class and id say of it. */
export type Traits = {
  readonly unlikely: boolean
  readonly caption: boolean
  readonly picture: boolean
  readonly embed: boolean
  /** +25 for words of the story, -25 for words of what is none, as Readability weighs them. */
  readonly weight: number
}

const NONE: Traits = { unlikely: false, caption: false, picture: false, embed: false, weight: 0 }
const WEIGHT = 25

/** Looks traits up, each name once a page. */
export function traitReader(): (element: Element) => Traits {
  const known = new Map<string, Traits>()
  return (element) => {
    const name = nameOf(element)
    if (name === ' ') return NONE
    const held = known.get(name)
    if (held) return held
    const words = wordsOf(name)
    const has = (among: ReadonlySet<string>) => [...words].some((word) => among.has(word))
    const traits = {
      unlikely: has(UNLIKELY) && !has(LIKELY) && !has(EMBED),
      caption: has(CAPTION),
      picture: has(PICTURE),
      embed: has(EMBED),
      weight: (has(GOOD) ? WEIGHT : 0) - (has(BAD) && !has(EMBED) ? WEIGHT : 0),
    }
    known.set(name, traits)
    return traits
  }
}

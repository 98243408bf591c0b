import type { Description, Name } from './description.ts'
import { NAME_KINDS, type NameOdds, type Odds } from './name-odds.ts'

/** How much likelier than a person another kind must be before a name is taken for it. Set on PolNeAR's train part, by hand. */
const SURE = 2

/** Takes the network's word for what a name is where nothing in its phrase tells. */
export class NameKinds {
  readonly #odds: NameOdds | null
  readonly #sums = new Map<string, { readonly count: number; readonly odds: Odds }>()

  constructor(odds: NameOdds | null) {
    this.#odds = odds
  }

  /** The same descriptions; a name that nothing shows to be a person's is a body's where its mentions so far look like one. */
  told(descriptions: readonly Description[]): readonly Description[] {
    for (const { name } of descriptions) if (name) this.#see(name)
    return descriptions.map((description) => {
      const { name, kind, isUnsure } = description
      const seen = name && kind === 'person' && isUnsure ? this.#likeliest(name) : null
      if (seen !== 'organisation' && seen !== 'place') return description
      return { ...description, kind: 'organisation', isUnsure: seen === 'place' }
    })
  }

  /** Whether a name is neither somebody's nor a body's nor a place's: `the Korean War`. */
  isThing(name: Name): boolean {
    return this.#likeliest(name) === 'thing'
  }

  #see(name: Name): void {
    const odds = this.#odds?.of(name.span)
    if (!odds) return
    const key = keyOf(name)
    const { count, odds: sum } = this.#sums.get(key) ?? { count: 0, odds: NOTHING }
    const added = Object.fromEntries(NAME_KINDS.map((kind) => [kind, sum[kind] + odds[kind]])) as Odds
    this.#sums.set(key, { count: count + 1, odds: added })
  }

  /** What the mentions of a name look like together; null where it may well be a person, or was not seen. */
  #likeliest(name: Name): (typeof NAME_KINDS)[number] | null {
    const seen = this.#sums.get(keyOf(name))
    if (!seen) return null
    const { count, odds } = seen
    const best = NAME_KINDS.reduce((a, b) => (odds[b] > odds[a] ? b : a))
    return odds[best] >= odds.person + SURE * count && best !== 'person' ? best : null
  }
}

const NOTHING: Odds = { thing: 0, person: 0, organisation: 0, place: 0 }
const keyOf = ({ words }: Name): string => words.join(' ')

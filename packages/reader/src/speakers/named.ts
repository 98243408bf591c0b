import type { PageText } from '../page-text.ts'
import { placesOfAdjectives } from './adjectives.ts'
import { bodiesOf } from './bodies.ts'
import { jointByFamily, withSurname } from './couples.ts'
import type { Description } from './description.ts'
import { isLetter, letterAt } from './letters.ts'
import type { NameKinds } from './name-kinds.ts'
import { namesOf } from './names.ts'
import { narratedPronouns } from './narrated.ts'
import { peopleOf } from './noun-phrases.ts'
import { describe } from './phrase.ts'
import type { Sources } from './sources.ts'
import { jointBySurname, surnamesOf } from './surnames.ts'

/** What a page calls by name, and what it says of its sources. */
export type Named = {
  /** Every name of the page as it is printed. */
  readonly printed: readonly Description[]
  /** What the phrase of each source says. */
  readonly sources: readonly Description[]
  /** Those of either that have a name, in text order. */
  readonly all: readonly Description[]
}

export function namedOn({ text, tokens, outline }: PageText, sources: Sources, kinds: NameKinds): Named {
  const placeOf = placesOfAdjectives(tokens)
  const asPrinted = kinds.told(namesOf(text, tokens, outline, startsOf(sources)).map((description) => ofPlace(description, placeOf)))
  const surnames = surnamesOf(asPrinted)
  const printed = asPrinted.map((description) => withSurname(text, description, surnames))
  const descriptions = kinds.told(
    sources.spans.map((span) =>
      isLetter(text, span)
        ? letterAt(span)
        : jointByFamily(text, jointBySurname(text, ofPlace(describe(text, span), placeOf), surnames), surnames),
    ),
  )
  return { printed, sources: descriptions, all: inTextOrder([...printed, ...descriptions.filter(({ name }) => name)]) }
}

/** Who is spoken of on a page, beside its sources. */
export type Mentioned = {
  /** Names, bodies, people without a name, and pronouns of the page's own words, in text order. */
  readonly all: readonly Description[]
  /** People without a name. */
  readonly nameless: ReadonlySet<Description>
}

export function mentionedOn({ text, tokens, outline }: PageText, sources: Sources, named: Named): Mentioned {
  const own = new Set(named.sources)
  const taken = [...sources.spans, ...named.all.map(({ span }) => span)].sort((a, b) => a[0] - b[0])
  const nameless = new Set(peopleOf(text, tokens, taken))
  const narrated = narratedPronouns(text, tokens, outline, startsOf(sources))
  const names = named.all.filter((mention) => !own.has(mention))
  return { all: inTextOrder([...names, ...bodiesOf(text, tokens, taken), ...nameless, ...narrated]), nameless }
}

const startsOf = ({ spans }: Sources): Set<number> => new Set(spans.map(([start]) => start))

const inTextOrder = (descriptions: Description[]): Description[] => descriptions.sort((a, b) => a.span[0] - b.span[0])

/** A description with the place in the stead of its adjective: `the Ostrelian minister` is Ostrel's. */
function ofPlace(description: Description, placeOf: (adjective: string) => string | null): Description {
  const place = description.affiliation && placeOf(description.affiliation)
  return place ? { ...description, affiliation: place } : description
}

import { affiliationIn, topicOf } from './complement.ts'
import type { Role } from './description.ts'
import * as is from './lexicon.ts'
import { countryOf, demonymOf, lemma } from './lexicon.ts'
import { CUTS } from './lists/function-words.ts'
import { countryAfter, countryIn } from './places.ts'
import { printed, type Token } from './tokens.ts'

/** A role out of the words before a name and those after `of`: `Minister` + `of Defense`; `chief strategist` + `at Tolland & Pym`. */
export function roleOf(
  text: string,
  words: readonly Token[],
  complement: readonly Token[],
): { role: Role; affiliation: string | null; country: string | null } | null {
  const isPart = (token: Token, i: number) =>
    !token.capital || REGIONS.has(token.lower) || ((is.isRole(token) || is.isPortfolio(token) || is.isTitle(token)) && !isOfPlace(words, i))
  const own = words.filter((token, i) => isPart(token, i) && !demonymOf(token.lower) && token.isWord && !countryOf(token.text))
  const foreign = words.filter((token, i) => !isPart(token, i) && !demonymOf(token.lower) && !countryOf(token.text))
  if (
    own.length === 0 ||
    !own.some((token) => is.isRole(token) || is.isTitle(token) || (AGENT.test(token.lower) && token.lower !== 'former'))
  )
    return null
  const head = lemma((own.at(-1) as Token).lower)
  const topic = topicOf(complement, ENVOYS.has(head))
  const rest = complement.slice(topic.length)
  const after = topic.length > 0 ? printed(text, topic) : ''
  return {
    role: {
      text: `${own.map(roleAsWritten).join(' ')}${after ? ` ${after}` : ''}`,
      head,
      words: new Set(
        [...own, ...topic]
          .filter(({ isWord, lower }) => isWord && !CUTS.has(lower) && lower !== 'and' && lower !== 'the')
          .map(({ lower }) => lemma(lower)),
      ),
    },
    affiliation: affiliationIn(text, rest) ?? (foreign.length > 0 ? printed(text, foreign) : null),
    country: countryIn(words) ?? countryOf(printed(text, foreign))?.code ?? countryAfter(text, complement),
  }
}

/** `CHAIR` as `Chair`; `CEO` as it is. */
const roleAsWritten = ({ text }: Token): string => (/^\p{Lu}{4,}$/u.test(text) ? text[0] + text.slice(1).toLowerCase() : text)

const ENVOYS = new Set(['ambassador', 'envoy', 'delegate', 'representative', 'nuncio'])

/** Endings of words for people: lower-case words before a name that no list has. */
const AGENT = /[a-z]{3}(?:er|or|ist|ian|ant|ent|eer)s?$/

/** Parts of the world: no state, and so no affiliation. */
const REGIONS = new Set('western eastern northern southern central european african asian arab'.split(' '))

/** `Wenlock County Sheriff`, `Ellery High School principal`: a kind of place in its name. */
function isOfPlace(words: readonly Token[], i: number): boolean {
  let at = i
  while (at >= 0 && words[at]?.capital && PLACES.has((words[at] as Token).lower)) at--
  const place = words[at]
  return at < i && place?.capital === true && !is.isRole(place) && !is.isPortfolio(place) && !is.isTitle(place) && !demonymOf(place.lower)
}

const PLACES = new Set('county city town borough district parish high school'.split(' '))

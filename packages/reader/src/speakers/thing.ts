import type { Part } from './description.ts'
import * as is from './lexicon.ts'
import { demonymOf, lemma, singular } from './lexicon.ts'
import { QUANTITIES, STANDING_FOR } from './lists/function-words.ts'
import { nameOf, nameStart } from './name.ts'
import { countryIn } from './places.ts'
import { pronounOf } from './pronoun.ts'
import { printed, type Token } from './tokens.ts'

/** Any other noun: a paper, a crowd, a source without a name. */
export function thing(text: string, base: Part, head: readonly Token[], complement: readonly Token[]): Part {
  const last = head.at(-1) as Token
  const noun = printed(text, [...head, ...complement])
  if (pronounOf(last.lower)) return { ...base, kind: base.isPlural ? 'group' : 'anonymous', noun }
  if (head.length === 1 && STANDING_FOR.has(last.lower)) return { ...base, kind: 'anonymous', noun, isPlural: last.lower === 'others' }
  if (QUANTITIES.has(last.lower)) return { ...base, kind: 'group', isPlural: true, head: last.lower, noun }
  const isMany = !last.capital && singular(last.lower) !== last.lower && !is.isBody(last)
  const isPlural = base.isPlural || ((is.isGroup(last) || isMany) && !is.isDocument(last))
  const tail = last.lower.split('-').at(-1) as string
  if (last.capital && demonymOf(tail) && tail.endsWith('s'))
    return { ...base, kind: 'group', head: lemma(last.lower), noun, isPlural: true, country: countryIn(head) ?? base.country }
  const nation = /^(.+)(?:man|woman)$/.exec(last.lower)?.[1]
  const national = last.capital && nation ? demonymOf(nation) : null
  if (national) return { ...base, kind: 'person', noun, country: national.code, sex: last.lower.endsWith('woman') ? 'f' : 'm' }
  // people alone are everybody; two of them are sources
  if (is.isUnnamed(last) && !(last.lower === 'people' && base.article !== 'indefinite'))
    return { ...base, kind: 'anonymous', head: lemma(last.lower), noun, isPlural: base.isPlural || singular(last.lower) !== last.lower }
  if (last.capital && nameStart(head) === 0) return { ...base, kind: 'organisation', name: nameOf(text, head) }
  return {
    ...base,
    kind: isPlural && last.lower !== 'police' ? 'group' : 'organisation',
    isPlural,
    head: lemma(last.lower),
    noun,
    country: countryIn(head) ?? base.country,
  }
}

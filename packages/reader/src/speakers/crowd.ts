import type { Role } from './description.ts'
import * as is from './lexicon.ts'
import { demonymOf } from './lexicon.ts'
import { CUTS } from './lists/function-words.ts'
import { printed, type Token } from './tokens.ts'

/** People told by where or whose they are, where that is no body: `residents of Low Fell`, `fishermen in the bay`. */
export function asCrowd<T extends { role: Role; affiliation: string | null }>(
  text: string,
  head: readonly Token[],
  complement: readonly Token[],
  read: T,
): T {
  const [link] = complement
  const last = read.affiliation?.split(' ').at(-1)?.toLowerCase() ?? ''
  const isOfBody =
    (is.isBody({ lower: last }) && !PLACES.has(last)) || is.isSuffix({ lower: last }) || /^\p{Lu}{2,}$/u.test(read.affiliation ?? '')
  // `Diplomats from three capitals`
  if (
    !link ||
    !LINKS.has(link.lower) ||
    (link.lower === 'from' && is.isUnnamed(head.at(-1) as Token)) ||
    isOfBody ||
    is.isOffice(read.role.head)
  )
    return read
  const stop = complement.findIndex(
    ({ lower, isWord }, i) => i > 0 && (!isWord || (CUTS.has(lower) && !LINKS.has(lower)) || /[a-z]{2}ing$/.test(lower)),
  )
  const words = printed(text, [...head, ...complement.slice(0, stop < 0 ? undefined : stop)])
  return { ...read, role: { ...read.role, text: words }, affiliation: null }
}
const LINKS = new Set(['of', 'in', 'from'])
/** Bodies that are places first: who is of them lives there. */
const PLACES = new Set('county city state town village district country parish port harbour'.split(' '))

/** `An Iranian official`: of one without a name the people is a part of what is told. */
export function ofItsPeople([first]: readonly Token[], role: Role): Role {
  const isAdjective =
    first?.capital && (demonymOf(first.lower) || /[a-z](?:ian|ean|ese|ish)$/.test(first.lower)) && !role.text.startsWith(first.text)
  return isAdjective ? { ...role, text: `${first.text} ${role.text}` } : role
}

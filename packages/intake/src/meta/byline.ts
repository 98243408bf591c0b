import { agencyOf } from './agencies.ts'

/** What a byline comes to: people, and an agency that signs beside or instead of them. */
export type Byline = { readonly authors: readonly string[]; readonly agency: string | null }

const OPENING = /^(?:words by|written by|reported by|reporting by|story by|posted by|by|von|par|por|di|from)[:\s]+/i
const ROLE =
  /\b(?:reporter|correspondent|editor|writer|staff|columnist|contributor|desk|bureau|news|newsroom|producer|analyst|journalist|team|agencies|service|press|media|published|updated|minutes?|ago)\b/i
/** What signs in the place of people: "Gazette staff", "Our Harbour Desk". */
const COLLECTIVE = /^\p{Lu}[\p{L}'’]*(?: [\p{L}'’]+){0,3} (?:staff|desk|team|bureau|newsroom|reporters|correspondents)$/iu
/** "Ann Lee, Brindle": one name and the town it was written from. */
const WITH_TOWN = /^(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)+), \p{Lu}[\p{Ll}'’-]+$/u
const LONGEST_NAME = 50
const MOST_WORDS = 6

/** Names out of the words of bylines: "By JANE DOE and Ann O'Neill, Staff Writers" gives Jane Doe and Ann O'Neill. */
export function bylineOf(lines: readonly string[]): Byline {
  const authors: string[] = []
  let agency: string | null = null
  let collective: string | null = null
  for (const line of lines)
    for (const part of line
      .replace(/\s+/g, ' ')
      .trim()
      .replace(OPENING, '')
      .replace(WITH_TOWN, '$1')
      .split(/\s*(?:,|;|\||•|·|\band\b|&|\bund\b|\bwith\b| [–—-] | \/ |\bfor\b)\s*/i)) {
      const name = part
        .replace(OPENING, '')
        .replace(/[.:]+$/, '')
        .replace(/\s*\(.*\)$/, '')
        .trim()
      const signed = agencyOf(name)
      if (signed) agency ??= signed
      else if (isName(name)) {
        const cased = nameCase(name)
        if (!authors.includes(cased)) authors.push(cased)
      } else if (COLLECTIVE.test(name) && /^\p{Lu}/u.test(name)) collective ??= name
    }
  return { authors: authors.length === 0 && agency === null && collective !== null ? [collective] : authors, agency }
}

function isName(name: string): boolean {
  if (name.length < 3 || name.length > LONGEST_NAME || name.split(' ').length > MOST_WORDS) return false
  if (/[@\d/<>{}]|https?:/.test(name) || ROLE.test(name)) return false
  return /^\p{Lu}/u.test(name) || /^(?:de|van|von|el|al|bin) \p{Lu}/u.test(name)
}

/** A name in capitals as one writes it: JANE MCCALL-O'NEILL is Jane McCall-O'Neill. Other names stay as they are. */
export function nameCase(name: string): string {
  if (!/\p{Lu}{2}/u.test(name) || /\p{Ll}/u.test(name)) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(?<!\p{L})Mc(\p{L})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/ (De|Van|Von|Der|Den|Bin|Al|La|Le)(?= \p{Lu}| [a-z])/gu, (particle) => particle.toLowerCase())
}

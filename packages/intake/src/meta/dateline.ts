import type { Article } from '@onrecord/record'
import { agencyOf } from './agencies.ts'

export type FoundDateline = { readonly place: string | null; readonly date: string | null; readonly agency: string | null }

const PLACE = String.raw`(?<place>\p{Lu}[\p{Lu}.'’-]+(?:[ -]\p{Lu}[\p{Lu}.'’-]*)*(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*)??(?:\/\p{Lu}[\p{Lu} ]+)*)`
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?`
const DATE = String.raw`(?<date>${MONTH} \d{1,2}(?:, \d{4})?|\d{1,2} ${MONTH}(?: \d{4})?)`
const AGENCY = String.raw`\((?<agency>[\p{L}][\p{L} .-]{1,30})\)`
const WITH_DASH = new RegExp(`^${PLACE}(?:, ${DATE})?(?: ?${AGENCY})? ?(?:[–—-]{1,2}|:) `, 'u')
const WITH_AGENCY = new RegExp(`^${PLACE}(?:, ${DATE})? ?${AGENCY} `, 'u')

/** "Ardesh (Sarmat) (MP) – ", "Saranpur, Aug 17 (NWA) ": a place in small letters is one where an agency signs behind it, with a dash or a date. */
const TOWN = String.raw`^(?<place>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?: \(\p{Lu}[\p{L} ]{1,30}\))?)`
const SIGNED = String.raw`\((?<agency>\p{Lu}{2,8})\)`
const MIXED = new RegExp(`${TOWN} ?${SIGNED} ?[–—-]{1,2} `, 'u')
const MIXED_DATED = new RegExp(`${TOWN}, ${DATE} ?${SIGNED}(?: ?[–—:-]{1,2})? `, 'u')

/** What stands before an agency's first sentence: "TEHRAN, Mar. 16 (MNA) – ". Null where the paragraph opens otherwise. */
export function datelineOf(paragraph: string): FoundDateline | null {
  const head = paragraph.slice(0, 120)
  const { place, date, agency } =
    (WITH_DASH.exec(head) ?? WITH_AGENCY.exec(head) ?? MIXED.exec(head) ?? MIXED_DATED.exec(head))?.groups ?? {}
  if (place === undefined) return null
  return { place, date: date ?? null, agency: agency === undefined ? null : (agencyOf(agency) ?? agency) }
}

/** A record's dateline: the place and date before the first sentence; a date still to come that the page gives elsewhere is kept here, as text. */
export function keptDateline(found: FoundDateline | null, future: string | null): Article['dateline'] {
  if (found === null && future === null) return null
  return { place: found?.place ?? null, date: found?.date ?? future }
}

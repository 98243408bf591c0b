import type { Span } from '@onrecord/record'

/** Paragraphs in which the first sentence, and so the dateline, can stand: headings and a summary come before it. */
const PARAGRAPHS = 4
/** Behind the place: a date, an agency in brackets, a dash. */
const REST = /(?:, [^()\n–—-]{3,14})?(?: ?\([^()\n]{2,30}\))?(?: ?(?:[–—-]{1,2}|:))?[^\S\n]+/y

/** Where the dateline stands in the text: `Saranpur, Aug 17 (NWA) `, at the head of one of the first paragraphs.
 *  @param place  as the article has it; null for none
 *  @returns one span or none */
export function datelineIn(text: string, place: string | null): Span[] {
  if (place === null || place === '') return []
  let start = 0
  for (let paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
    if (text.startsWith(place, start)) {
      REST.lastIndex = start + place.length
      return REST.test(text) && REST.lastIndex > start + place.length + 1 ? [[start, REST.lastIndex]] : []
    }
    start = text.indexOf('\n', start) + 1
    if (start === 0) return []
  }
  return []
}

const DATELINE = /^\p{Lu}[^\n.!?]{1,100}?(?: ?\([\p{L} .-]{2,30}\) ?(?:[–—-]{1,2} )?| [–—-]{1,2} )/u
const LONGEST_DATELINE = 140

/** Where a dateline at the start of a paragraph ends: `MELK, May 14 (CNS) -- `; the start itself where none stands there. */
export function datelineEnd(text: string, start: number): number {
  if (start > 0 && text[start - 1] !== '\n') return start
  const found = DATELINE.exec(text.slice(start, start + LONGEST_DATELINE))
  return found && /^\p{Lu}{2}/u.test(found[0]) ? start + found[0].length : start
}

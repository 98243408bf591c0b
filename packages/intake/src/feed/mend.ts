/** A feed of one article, cut out of a broken feed. */
export type Piece = { readonly at: number; readonly xml: string }

/** What stands before the first article of a feed is never longer, and goes into each piece. */
const LONGEST_BEGINNING = 20_000

const OPENING = /<(item|entry)(?=[\s>])/gi

/** What only looks like tags. One without an end takes the rest: to look for its end again and again would cost the square of the feed. */
const QUOTED = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)/g

/** How many articles a feed in XML begins. */
export const openingCount = (xml: string): number => xml.replace(QUOTED, '').match(OPENING)?.length ?? 0

/** Whether a feed in XML has its end. */
export const hasEnd = (xml: string): boolean => /<\/(?:[\w-]+:)?(?:rss|feed|rdf)\s*>/i.test(xml.replace(QUOTED, ''))

/** A broken feed in XML, cut into feeds of one article each, so that what is broken in one hides no other: what stands before the first article, the
 *  article, and the end tags of what is open. Empty where there is no article. */
export function mended(xml: string): Piece[] {
  const openings = [...xml.matchAll(OPENING)]
  const [first] = openings
  if (!first) return []
  const before = xml.slice(0, first.index)
  if (before.length > LONGEST_BEGINNING) return []
  const close = closing(before)
  return openings.map(({ index, 1: tag }, i) => {
    const rest = xml.slice(index, openings[i + 1]?.index)
    const end = rest.toLowerCase().indexOf(`</${tag?.toLowerCase()}>`)
    return { at: index, xml: `${before}${end < 0 ? rest : rest.slice(0, end + `</${tag}>`.length)}${close}` }
  })
}

const TAG = /<(\/?)([\w:.-]+)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g

/** The end tags of the elements that a beginning leaves open. */
function closing(beginning: string): string {
  const open: string[] = []
  for (const [, slash, name, empty] of beginning.matchAll(TAG)) {
    if (slash) open.splice(open.lastIndexOf(name as string))
    else if (!empty) open.push(name as string)
  }
  return open
    .reverse()
    .map((name) => `</${name}>`)
    .join('')
}

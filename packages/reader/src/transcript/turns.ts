import type { Span } from '@onrecord/record'

/** One turn of a transcript or an interview: who speaks, and the paragraphs of what they say. */
export type Turn = { readonly label: Span; readonly content: readonly Span[] }

/** `MR. HALE:`, `REP. ADA LIN, CHAIR:`, `MAYOR LIND (via video):`, `Q:`, `Anna Lind:`, `QUESTION —`, `"HALE:`. The name is the first group. */
const LABEL =
  /^["“]?(Q|A|QUESTION|ANSWER|(?:[\p{Lu}][\p{Lu}\p{L}.'’-]*)(?: (?:[\p{Lu}][\p{L}.'’-]*|(?:de|van|von|der|bin|al|of|the|and)))*)(?:, \p{Lu}[\p{L}. ]{1,40})?(?: ?\([^()\n]{1,60}\))?(?:: |[:.] (?=["“])|:$| [—–] )/u
const LONGEST_LABEL = 60
/** Turns that make a transcript, and how many of its paragraphs belong to one. */
const FEWEST_TURNS = 4
const LEAST_SHARE = 0.5
/** The same where every label is in capitals: hardly anything else looks like that. */
const LEAST_SHARE_OF_CAPITALS = 0.2

/** The turns of a text that is a transcript or an interview; none where it is neither.
 *  A text is one where at least four paragraphs begin with a label, at least two labels come again, and the turns fill half of
 *  the paragraphs, or a fifth where all labels are in capitals; beside such labels others ("Hale: Bridge Held" as a headline) are none. */
export function turnsOf(text: string, parts: readonly Span[]): Turn[] {
  const inCapitals = turnsLabelled(text, parts, (name) => name === name.toUpperCase())
  return inCapitals.length > 0 ? inCapitals : turnsLabelled(text, parts, () => true)
}

function turnsLabelled(text: string, parts: readonly Span[], isLabel: (name: string) => boolean): Turn[] {
  const turns: { label: Span; name: string; content: Span[] }[] = []
  let paragraphCount = 0
  let inTurns = 0
  let open: { label: Span; name: string; content: Span[] } | null = null
  for (const [start, end] of parts)
    for (const paragraph of paragraphsIn(text, start, end)) {
      paragraphCount++
      const match = LABEL.exec(text.slice(paragraph[0], paragraph[1]))
      const name = match?.[1]
      if (match && name && name.length <= LONGEST_LABEL && isLabel(name)) {
        const at = paragraph[0] + match[0].indexOf(name)
        const from = paragraph[0] + match[0].length
        open = { label: [at, at + name.length], name, content: from < paragraph[1] ? [[from, paragraph[1]]] : [] }
        turns.push(open)
        inTurns++
      } else if (isHeading(text.slice(...paragraph))) open = null
      else if (open && !isStageDirection(text.slice(...paragraph))) {
        open.content.push(paragraph)
        inTurns++
      }
    }
  const counts = new Map<string, number>()
  for (const { name } of turns) counts.set(name, (counts.get(name) ?? 0) + 1)
  const again = [...counts.values()].filter((count) => count > 1).length
  const least = turns.every(({ name }) => name === name.toUpperCase()) ? LEAST_SHARE_OF_CAPITALS : LEAST_SHARE
  if (turns.length < FEWEST_TURNS || again < 2 || inTurns < least * paragraphCount) return []
  return turns.filter(({ content }) => content.length > 0)
}

/** A line without a full stop between the turns opens another part of the page. */
const isHeading = (paragraph: string) => paragraph.length <= LONGEST_LABEL && !/[.!?…,;:—–-]["”’»)\]]*$/.test(paragraph)

/** `(Applause.)`, `[crosstalk]`: nobody says it. */
const isStageDirection = (paragraph: string) => /^["“]?[([].*[)\]]["”]?$/.test(paragraph)

function* paragraphsIn(text: string, start: number, end: number): Iterable<[number, number]> {
  for (let from = start; from < end; ) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 || newline > end ? end : newline
    const trimmed = text.slice(from, to).trim()
    if (trimmed !== '') {
      const at = from + text.slice(from, to).indexOf(trimmed[0] as string)
      yield [at, at + trimmed.length]
    }
    from = to + 1
  }
}

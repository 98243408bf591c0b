import { difference, type Section, type Span, union } from '@onrecord/record'
import type { Quotation } from './quotations.ts'
import { touched } from './touched.ts'

/** Words that a page sets off from its text, as a block quotation or an embedded post, with the person that the page says they are of: named in
 *  the line before ("The chair, Bo Hart, said:"), or under them ("— Bo Hart (@bohart) January 15"). */
export type SetOff = { readonly content: readonly Span[]; readonly source: Span; readonly cue: Span | null }

/** The end of a line that leads up to a quotation: who, how, and a colon. */
const LEAD =
  /(?:^|[.!?]["”’]?\s+)(?<source>[^.!?:]{2,200}?),?\s+(?<cue>said|says|added|adds|wrote|writes|tweeted|tweets|posted|posts|commented|continued|explained|announced|declared|replied|responded|reads?)(?:\s[^.:]{0,60})?:$/u
/** What may stand before the one who speaks. */
const FIRST = /^(?:(?:in|on|at|after|before|speaking|asked|and|but|then|later)\b[^,]*,\s*|(?:and|but|then)\s+)/i
/** `See tweets:`, `Read the post below:`: to whoever reads the page. */
const TO_READERS = /^(?:see|read|watch|check out|here|below)\b/i
const LEAD_LENGTH = 320
/** A line under a quotation: a name, or a title with one; a role behind a comma, a handle, a date. */
const UNDER =
  /^(?:(?<dash>[—–―-]|--)\s*)?(?<name>(?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|del|van|von|der|den|bin|al|el|of|the|and))*(?:, [\p{L}\p{N} .'’&-]{1,60})?)(?:\s*\(@?[\w.@-]+\).*)?$/u
const UNDER_LENGTH = 100
const FULL_STOP = /[.!?]["”’]?$/

/** What a page sets off and says whose it is, in text order.
 *  @param sections  of the article; plain text has none of these kinds */
export function setOffOf(text: string, sections: readonly Section[]): SetOff[] {
  const found: SetOff[] = []
  for (let from = 0; from < sections.length; from++) {
    const first = sections[from] as Section
    if (!isSetOff(first)) continue
    let to = from
    while (sections[to + 1]?.kind === first.kind) to++
    const pieces = sections.slice(from, to + 1).map(({ start, end }): Span => [start, end])
    let lead = leadOf(text, sections[from - 1])
    let content: Span[] = []
    for (const [i, piece] of pieces.entries()) {
      // several posts stand one under the other, each signed
      const under = content.length > 0 ? underneath(text, piece, i === pieces.length - 1) : null
      if (under) {
        found.push({ content, ...under })
        lead = null
        content = []
      } else content.push(piece)
    }
    if (lead && content.length > 0) found.push({ content, ...lead })
    from = to
  }
  return found
}

/** The quotations of a text where all that a page gives as it was said counts as quoted, marks or no marks: what it sets off, turns of a transcript.
 *  @param turns  the pieces of each */
export function withVerbatim(
  quotations: readonly Quotation[],
  sections: readonly Section[],
  turns: readonly (readonly Span[])[],
): readonly Quotation[] {
  const inTurns = union(turns.flat())
  const setOff = sections.filter(isSetOff).flatMap(({ start, end }) => difference([[start, end]], inTurns))
  // each is a speech of its own, and no speech between marks has such a number
  const blocks = [...turns, ...setOff.map((span) => [span])]
    .flatMap((pieces, i) => pieces.map((span): Quotation => ({ span, closed: true, speech: -1 - i })))
    .sort((a, b) => a.span[0] - b.span[0])
  if (blocks.length === 0) return quotations
  const outside = quotations.filter(({ span }) => touched(blocks, [span]).length === 0)
  return [...outside, ...blocks].sort((a, b) => a.span[0] - b.span[0])
}

const isSetOff = ({ kind }: Section) => kind === 'quote' || kind === 'embed'

function leadOf(text: string, section: Section | undefined): Omit<SetOff, 'content'> | null {
  if (section?.kind !== 'paragraph') return null
  const start = Math.max(section.start, section.end - LEAD_LENGTH)
  const match = LEAD.exec(text.slice(start, section.end))
  const { source = '', cue = '' } = match?.groups ?? {}
  if (!match || source === '' || TO_READERS.test(source)) return null
  const at = start + match.index + match[0].indexOf(source)
  const named = source.replace(FIRST, '')
  const said = text.indexOf(cue, at + source.length)
  return { source: [at + source.length - named.length, at + source.length], cue: [said, said + cue.length] }
}

/** Who signs in a line; without a dash only in the last of a block. */
function underneath(text: string, [start, end]: Span, isLast: boolean): Omit<SetOff, 'content'> | null {
  const line = text.slice(start, end)
  if (line.length > UNDER_LENGTH) return null
  const { dash, name } = UNDER.exec(line)?.groups ?? {}
  if (name === undefined || (dash === undefined && (!isLast || FULL_STOP.test(line)))) return null
  const at = start + line.indexOf(name)
  return { source: [at, at + name.length], cue: dash === undefined ? null : [start, start + dash.length] }
}

import { InputError } from '@onrecord/record'
import { faultOf, type Part } from '../parts/part.ts'
import { articleCount, articlesOf } from './articles.ts'
import { hasEnd, mended, openingCount, type Piece } from './mend.ts'
import { parsed } from './parsed.ts'

/** The articles of a feed (RSS, Atom, JSON Feed): an address each, with what the feed tells of the page there. Of a broken feed those that can be read,
 *  and a fault for each that cannot.
 *  @param url  where the feed stands, to which its addresses are relative; null where nobody knows */
export function* partsOfFeed(text: string, { name, url }: { name: string; url: string | null }): Iterable<Part> {
  const safe = withoutType(text)
  const whole = parsed(safe)
  const articles = whole === null ? [] : [...articlesOf(whole, url)]
  // the parser takes a tag that is never closed for one that holds the articles behind it
  const pieces = whole !== null && openingCount(safe) <= articleCount(whole) ? [] : mended(safe)
  const inParts = [...inPieces(pieces, { name, url })]
  const isWholeBetter = whole !== null && addressesOf(inParts).size <= addressesOf(articles).size
  if (!isWholeBetter && pieces.length === 0)
    throw new InputError('broken-feed', name, 'The feed cannot be read. Save it again, or tell its publisher.')
  const parts = isWholeBetter ? articles : inParts
  yield* parts
  if (whole?.format !== 'json' && !hasEnd(safe) && parts.at(-1)?.kind !== 'fault') yield breakOff(text.length, name)
}

function breakOff(at: number, name: string): Part {
  const advice = `The feed breaks off at character ${at.toLocaleString('en')}; what stands before is read. Get it again.`
  return faultOf(new InputError('broken-feed', name, advice))
}

const addressesOf = (parts: readonly Part[]) => new Set(parts.flatMap((part) => (part.kind === 'address' ? [part.address] : [])))

function* inPieces(pieces: readonly Piece[], { name, url }: { name: string; url: string | null }): Iterable<Part> {
  for (const { at, xml } of pieces) {
    const piece = parsed(xml)
    if (piece !== null) yield* articlesOf(piece, url)
    else {
      const advice = `The feed is broken at character ${at.toLocaleString('en')}: this article is left out, the others are read. Tell its publisher.`
      yield faultOf(new InputError('broken-feed', name, advice))
    }
  }
}

/** No feed needs a document type, and the entities that one declares may have no end. What stands behind it keeps its place. */
function withoutType(xml: string): string {
  const start = xml.search(/<!doctype/i)
  if (start < 0) return xml
  const [bracket, close] = [xml.indexOf('[', start), xml.indexOf('>', start)]
  const end = bracket >= 0 && bracket < close ? xml.indexOf('>', xml.indexOf(']', bracket)) : close
  return end < 0 ? xml : `${xml.slice(0, start)}${' '.repeat(end + 1 - start)}${xml.slice(end + 1)}`
}

import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { type Compared, compare, comparedOf } from './compare.ts'
import { type Place, type Printing, placesOf } from './printings.ts'
import { signatureOf } from './signature.ts'
import { textsOf, type Wire } from './wire.ts'

/** How often and where an utterance is printed, the statement asked about included. An agency's text that thirty outlets print is one utterance, one text
 *  and thirty printings. */
export type UtteranceCount = {
  /** Pages that print it; a page that says it twice counts once. */
  readonly printingCount: number
  readonly outletCount: number
  /** Texts: near-equal ones count once. */
  readonly textCount: number
  /** Printings by an agency, or in a text that several outlets share. */
  readonly wireCount: number
  /** Printings in texts of the outlets' own. */
  readonly ownCount: number
  /** The earliest of them that has a date; null where none has. */
  readonly first: { readonly statement: string; readonly article: Omit<Printing['article'], 'title'> } | null
}

export type Utterance = {
  readonly count: UtteranceCount
  /** Where the other pages print it, the earliest first; those without a date last. A page that prints it in pieces has each of them. */
  readonly places: readonly Place[]
  /** The statements that print more of it, or as much and earlier, be it in another page or in its own; the fullest first. */
  readonly fuller: readonly string[]
  /** What stands in all these places. */
  readonly wordings: ReadonlyMap<string, LikeWording>
  /** By which wire each article has it, by the article's id. */
  readonly wires: ReadonlyMap<string, Wire>
}

/** A wording as it was compared, and how like it is to the one asked about. */
export type LikeWording = { readonly compared: Compared; readonly likeness: number }

/** Where the utterance of a statement is printed. */
export async function utteranceOf(database: Kysely<Tables>, asked: Omit<Printing, 'wire'>): Promise<Utterance> {
  const { statement, speaker, words } = asked
  const { keys } = signatureOf({ kind: statement.kind, words, speakerKind: speaker?.kind ?? null, name: speaker?.name ?? null })
  const here = comparedOf(asked)
  const wordings = new Map<string, LikeWording>()
  let tooLittle: string | null = null
  for (const candidate of await candidatesOf(database, statement.id, keys.asked)) {
    const compared = comparedOf(sideOf(candidate))
    const likeness = compare(here, compared)?.likeness
    // words of nobody in particular can say too little to be an utterance: the same on another page are none
    if (likeness === undefined && candidate.isOwn) tooLittle = candidate.wording
    if (likeness !== undefined || candidate.isOwn) wordings.set(candidate.wording, { compared, likeness: likeness ?? 1 })
  }
  const all = (await placesOf(database, [...wordings.keys()])).filter(
    (place) => place.wording !== tooLittle || place.statement === statement.id,
  )
  const at = all.findIndex((place) => place.statement === statement.id)
  const own = all[at] as Place
  const elsewhere = all.filter(({ page }) => page !== own.page)
  const likest = likestOf(elsewhere, wordings)
  const printed = undatedLast(all.filter((place) => place === own || likest.get(place.page) === place))
  const texts = textsOf(printed)
  const wires = new Map(
    texts.flatMap(({ articles, wire }) => (wire === null ? [] : articles.map(({ article }) => [article, wire] as const))),
  )
  const wireCount = printed.filter(({ article }) => wires.has(article)).length
  const first = printed.find(({ isDated }) => isDated)
  return {
    count: {
      printingCount: printed.length,
      outletCount: new Set(printed.map(({ outletKey, page }) => outletKey ?? page)).size,
      textCount: texts.length,
      wireCount,
      ownCount: printed.length - wireCount,
      first: first ? firstOf(first) : null,
    },
    places: undatedLast(withPieces(elsewhere, likest, wordings)),
    fuller: fullerThan(at, all, wordings),
    wordings,
    wires,
  }
}

const sideOf = ({ id, kind, words, speakerKind, name }: Candidate) => ({
  statement: { id, kind, content: [] },
  speaker: speakerKind === null ? null : { kind: speakerKind, name },
  words,
})

type Wordings = ReadonlyMap<string, LikeWording>

/** The likest statement of each page, and the first of such. */
function likestOf(places: readonly Place[], wordings: Wordings): ReadonlyMap<string, Place> {
  const likest = new Map<string, Place>()
  const likeness = ({ wording }: Place) => wordings.get(wording)?.likeness ?? 0
  for (const place of places) {
    const held = likest.get(place.page)
    if (held === undefined || likeness(place) > likeness(held)) likest.set(place.page, place)
  }
  return likest
}

/** The likest of each page, and with it what else of the utterance the same text prints: pieces that are no printing of each other. */
function withPieces(places: readonly Place[], likest: ReadonlyMap<string, Place>, wordings: Wordings): Place[] {
  const pieces = new Map([...likest].map(([page, place]) => [page, [place]]))
  const areOne = (a: Place, b: Place) => a.wording === b.wording || compare(comparedAt(a), comparedAt(b)) !== null
  const comparedAt = ({ wording }: Place) => (wordings.get(wording) as LikeWording).compared
  for (const place of places) {
    const held = pieces.get(place.page) as Place[]
    if (held[0]?.article === place.article && !held.some((other) => areOne(other, place))) held.push(place)
  }
  return places.filter((place) => pieces.get(place.page)?.includes(place))
}

function fullerThan(at: number, all: readonly Place[], wordings: ReadonlyMap<string, LikeWording>): string[] {
  const lengthOf = ({ wording }: Place) => wordings.get(wording)?.compared.read.length ?? 0
  const own = lengthOf(all[at] as Place)
  return all
    .filter((place, i) => lengthOf(place) > own || (lengthOf(place) === own && i < at))
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .map((place) => place.statement)
}

const undatedLast = (places: readonly Place[]) => [...places.filter(({ isDated }) => isDated), ...places.filter(({ isDated }) => !isDated)]

const firstOf = ({ statement, article, url, outlet, agency, published }: Place): UtteranceCount['first'] => ({
  statement,
  article: { id: article, url, outlet, agency, published },
})

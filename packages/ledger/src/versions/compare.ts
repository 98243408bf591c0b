import { type ChangeKind, type Record, type Statement, textOf } from '@onrecord/record'
import { wordsAt } from '../said-by.ts'
import { bagOf, pairsOf, type Said } from './pairs.ts'
import { type Seen, seenIn } from './seen.ts'
import { hasWords, plain, plainText, unquoted } from './words.ts'

/** What changed of one statement. */
export type Compared = {
  readonly kinds: readonly ChangeKind[]
  readonly before: Seen | null
  readonly after: Seen | null
}

/** Words of the earlier text that the later one has at least, or it is another text: a wall, an error page, a new story at an old address. */
const LEAST_KEPT = 0.2

/** What people said in one version of a page and not in the next, in the order of the later one, what is absent last.
 *  Only the words of the page count: what a reader finds in one text and not in the other, though both have the words, is no change. */
export function compare(before: Record, after: Record): Compared[] {
  const [old, now] = [sideOf(before), sideOf(after)]
  if (keptOf(old.text, now.text) < LEAST_KEPT) return [{ kinds: ['other text'], before: null, after: null }]
  const { pairs, before: gone, after: come } = pairsOf(old.statements.map(saidOf), now.statements.map(saidOf))
  const changed = pairs.flatMap(([i, j]): Compared[] => {
    const [a, b] = [old.statements[i] as Entry, now.statements[j] as Entry]
    const kinds = kindsOf([a, old], [b, now])
    return kinds.length === 0 ? [] : [{ kinds, before: a.seen, after: b.seen }]
  })
  const onlyIn = (here: Side, places: readonly number[], other: Side) =>
    places.map((i) => here.statements[i] as Entry).filter((entry) => !hasPieces(other, entry, here))
  return [
    ...changed,
    ...onlyIn(now, come, old).map(({ seen }): Compared => ({ kinds: ['added'], before: null, after: seen })),
    ...onlyIn(old, gone, now).map(({ seen }): Compared => ({ kinds: ['absent'], before: seen, after: null })),
  ]
}

/** A statement, its words in the form in which they are compared. */
type Entry = {
  readonly seen: Seen
  readonly speaker: string
  readonly source: string
  readonly cue: string
  /** The pieces of the content without quotation marks. */
  readonly pieces: readonly string[]
  /** The text from its first word to its last. */
  readonly place: string
}
type Side = { readonly text: string; readonly unquoted: string; readonly statements: readonly Entry[] }

function sideOf(record: Record): Side {
  const text = plainText(record.article)
  return { text, unquoted: unquoted(text), statements: record.statements.map((statement) => entryOf(record, statement)) }
}

function entryOf(record: Record, statement: Statement): Entry {
  const { text } = record.article
  const { content } = statement
  const seen = seenIn(record, statement)
  const spans = [...statement.source, ...statement.cue, ...content]
  const place = spans.length === 0 ? '' : text.slice(Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end)))
  return {
    seen,
    speaker: plain(seen.speaker ?? ''),
    source: plain(wordsAt(text, statement.source)),
    cue: plain(seen.cue),
    pieces: content.map((span) => unquoted(plain(textOf(text, span)))),
    place: plain(place),
  }
}

const wordsOf = ({ pieces }: Entry): string => pieces.join(' ')

const saidOf = (entry: Entry): Said => ({ speaker: entry.speaker, words: wordsOf(entry) })

const hasPieces = (side: Side, { pieces }: Entry, from: Side): boolean =>
  pieces.every((piece) => hasWords(side.unquoted, piece, from.unquoted))

function kindsOf([a, old]: readonly [Entry, Side], [b, now]: readonly [Entry, Side]): ChangeKind[] {
  const hasOtherName = a.speaker !== b.speaker && (isOnlyIn(a.speaker, old, now) || isOnlyIn(b.speaker, now, old))
  // the same sentence in both: where the two readings differ, the reader does, and not the page
  if (hasWords(now.text, a.place, old.text) && hasWords(old.text, b.place, now.text)) return hasOtherName ? ['speaker'] : []
  const isReworded = wordsOf(a) !== wordsOf(b) && !(hasPieces(now, a, old) && hasPieces(old, b, now))
  const isOfAnother = a.speaker !== b.speaker && (hasOtherName || a.source !== b.source)
  const found: [ChangeKind, boolean][] = [
    ['reworded', isReworded],
    ['quoted', !isReworded && a.seen.kind !== b.seen.kind],
    ['cue', a.cue !== b.cue],
    ['speaker', isOfAnother],
    ['figure', isReworded && amountsOf(a.seen) !== amountsOf(b.seen)],
  ]
  return found.flatMap(([kind, isSo]) => (isSo ? [kind] : []))
}

const isOnlyIn = (name: string, here: Side, there: Side): boolean => here.text.includes(name) && !hasWords(there.text, name, here.text)

const amountsOf = ({ figures }: Seen): string => JSON.stringify(figures.map(({ bound, value, high, unit }) => [bound, value, high, unit]))

/** Words of the first text that the second has too, as a fraction of the first. */
function keptOf(before: string, after: string): number {
  const [a, b] = [bagOf(before), bagOf(after)]
  let count = 0
  for (const [word, times] of a.counts) count += Math.min(times, b.counts.get(word) ?? 0)
  return a.total === 0 ? 1 : count / a.total
}

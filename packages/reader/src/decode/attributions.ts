import type { Span } from '@onrecord/record'
import type { Scores } from '../network/network.ts'
import type { Decoding } from '../network/settings.ts'
import type { Window } from '../network/windows.ts'
import type { Evidence } from './confidence.ts'
import { isEvent } from './event.ts'
import { isGoverned, isParticiple } from './participle.ts'
import { chanceOn, pointedAt } from './pointers.ts'
import { type Run, runsOf } from './runs.ts'
import { inWord } from './words.ts'

/** One attribution before it is a statement, as spans of the article. */
export type Attribution = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }

/** An attribution that the network found, with what speaks for it. */
export type Candidate = Attribution & { readonly evidence: Evidence }

type Choice = { readonly run: Run | null; readonly chance: number }
type Part = { readonly content: Run; readonly cue: Choice; readonly source: Choice }

/** Pairs the contents of one window of a text with their cues and sources; contents that point at one cue are one attribution. */
export function attributionsOf(text: string, window: Window, scores: Scores, decoding: Decoding): Candidate[] {
  const { outside } = decoding
  const limits = { begins: window.begins, inWord: inWord(text, window), outside: [outside.source, outside.cue, outside.content] as const }
  const { sources: named, cues, contents: found } = runsOf(scores, limits)
  const sources = named.filter((run) => !isEvent(text.slice(...spanOf(window, run))))
  const contents = found.filter(({ from, to, chance }) => chance >= (to - from === 1 ? decoding.leastSinglePiece : decoding.leastContent))
  const groups = new Map<Run, Part[]>()
  for (const content of contents) {
    const cue = choose(pointedAt(scores, 0, content), cues, 1)
    const toSource = pointedAt(scores, 1, content)
    if (cue.run) {
      const fromCue = pointedAt(scores, 1, cue.run)
      for (let k = 0; k < toSource.length; k++)
        toSource[k] = ((toSource[k] as number) + decoding.cueVote * (fromCue[k] as number)) / (1 + decoding.cueVote)
    }
    const part = { content, cue, source: choose(toSource, possible(text, window, cue.run, sources), decoding.nobody) }
    const key = cue.run ?? content
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  return [...groups.values()]
    .filter((parts) => parts.some(({ content }) => content.to > window.context + 1))
    .map((parts) => candidate(window, scores, parts))
}

/** The sources that a cue's form allows. */
function possible(text: string, window: Window, cue: Run | null, sources: readonly Run[]): readonly Run[] {
  if (cue === null || !isParticiple(text, spanOf(window, cue))) return sources
  return sources.filter((run) => run.from > cue.from || !isGoverned(text, spanOf(window, run)))
}

/** How far a run's own chance counts beside the chance to be pointed at, as a power. */
const OWN_CHANCE = 2

function choose(chances: Float64Array, runs: readonly Run[], none: number): Choice {
  let best: Choice = { run: null, chance: (chances[0] as number) * none }
  let most = best.chance
  for (const run of runs) {
    const chance = chanceOn(chances, run)
    const worth = chance * run.chance ** OWN_CHANCE
    if (worth <= most) continue
    best = { run, chance }
    most = worth
  }
  return best
}

function candidate(window: Window, scores: Scores, parts: readonly Part[]): Candidate {
  const longest = parts.reduce((a, b) => (length(b.content) > length(a.content) ? b : a))
  const source = parts.map((part) => part.source).reduce((a, b) => (b.run !== null && (a.run === null || b.chance > a.chance) ? b : a))
  const pieces = parts.reduce((sum, { content }) => sum + length(content), 0)
  const cue = longest.cue.run
  return {
    source: source.run ? [spanOf(window, source.run)] : [],
    cue: cue ? [spanOf(window, cue)] : [],
    content: parts.map((part) => spanOf(window, part.content)),
    evidence: {
      content: parts.reduce((sum, part) => sum + part.content.chance * length(part.content), 0) / pieces,
      ends: endsOf(scores, longest.content),
      cue: cue?.chance ?? null,
      toCue: longest.cue.chance,
      source: source.run?.chance ?? null,
      toSource: source.chance,
      pieces,
      quoted: parts.reduce((sum, part) => sum + quotedPieces(window, part.content), 0) / pieces,
    },
  }
}

/** The chance that a content begins at its first piece and has ended behind its last one, as their geometric mean. */
function endsOf({ tags, size }: Scores, { from, to }: Run): number {
  const CONTENT = 6
  const begins = tags[from * 9 + CONTENT + 1] as number
  const ended = to < size - 1 ? 1 - (tags[to * 9 + CONTENT + 2] as number) : 1
  return Math.sqrt(begins * ended)
}

function quotedPieces({ quote }: Window, { from, to }: Run): number {
  let count = 0
  for (let t = from; t < to; t++) if (quote[t] !== 0) count++
  return count
}

const spanOf = ({ spans }: Window, { from, to }: Run): Span => [(spans[from] as Span)[0], (spans[to - 1] as Span)[1]]
const length = ({ from, to }: Run) => to - from

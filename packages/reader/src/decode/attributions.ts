import type { Span } from '@onrecord/record'
import type { Scores } from '../network/network.ts'
import type { Decoding } from '../network/settings.ts'
import type { Window } from '../network/windows.ts'
import { isAddressed } from './addressed.ts'
import type { Evidence } from './confidence.ts'
import { evidenceOf } from './evidence.ts'
import { type Choice, type Part, partsOf } from './parts.ts'
import { pointing } from './pointers.ts'
import { logsOf, type Run } from './runs.ts'
import { inWord } from './words.ts'

/** One attribution before it is a statement, as spans of the article. */
export type Attribution = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }

/** An attribution that the network found, with what speaks for it. */
export type Candidate = Attribution & { readonly evidence: Evidence }

/** The attributions that one window of a text can be read to hold. It is searched once for each weight that `decoding` has for lying outside a content:
 *  where a content ends, and whether it is one, hangs on it. The readings share most attributions and contradict each other on the rest. */
export function attributionsOf(text: string, window: Window, scores: Scores, decoding: Decoding): Candidate[] {
  const { source, cue, content } = decoding.outside
  const within = inWord(text, window)
  const points = pointing(scores)
  const logs = logsOf(scores.tags)
  const found = new Map<string, { parts: readonly Part[]; readings: number }>()
  for (const outside of content) {
    const limits = { begins: window.begins, inWord: within, outside: [source, cue, outside] as const, logs }
    for (const parts of partsOf(text, window, { scores, limits, points, decoding })) {
      const key = parts.flatMap((part) => [part.content, part.cue.run, part.source.run].map((run) => `${run?.from} ${run?.to}`)).join()
      const readings = (found.get(key)?.readings ?? 0) + 1
      found.set(key, { parts, readings })
    }
  }
  return [...found.values()]
    .map(({ parts, readings }) => candidate(window, scores, parts, readings / content.length))
    .filter((attribution) => !isAddressed(text, attribution))
}

function candidate({ spans, begins }: Window, scores: Scores, parts: readonly Part[], agreed: number): Candidate {
  const { cue } = parts.reduce((a, b) => (length(b.content) > length(a.content) ? b : a))
  const source = parts.map((part) => part.source).reduce((a, b) => (b.run !== null && (a.run === null || b.chance > a.chance) ? b : a))
  const spanOf = ({ from, to }: Run): Span => [(spans[from] as Span)[0], (spans[to - 1] as Span)[1]]
  const spansOf = ({ run }: Choice): Span[] => (run ? [spanOf(run)] : [])
  return {
    source: spansOf(source),
    cue: spansOf(cue),
    content: whole(
      parts.map((part) => part.content),
      begins,
    ).map(spanOf),
    evidence: evidenceOf(
      scores,
      parts.map((part) => part.content),
      { cue, source, agreed },
    ),
  }
}

/** Contents of which one follows the other without a word between, in one paragraph, are one. */
function whole(contents: readonly Run[], begins: Window['begins']): Run[] {
  const runs: Run[] = []
  for (const run of [...contents].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1)
    if (last?.to === run.from && begins[run.from] === 0) runs[runs.length - 1] = { ...last, to: run.to }
    else runs.push(run)
  }
  return runs
}

const length = ({ from, to }: Run) => to - from

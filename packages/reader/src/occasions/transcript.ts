import type { Span } from '@onrecord/record'
import type { Token } from '../speakers/tokens.ts'
import { turnsOf } from '../transcript/turns.ts'
import type { Draft } from './draft.ts'
import type { OccasionType } from './heads.ts'
import { headAt } from './mention.ts'
import { placeOf, type Scene, type Told } from './scene.ts'

/** What a page's own words before its transcript are looked for, at most, in characters. */
const LONGEST_INTRODUCTION = 3000
/** More speakers than these do not make an interview. */
const MOST_IN_INTERVIEW = 3
/** Verbs of having had a conversation, where no noun tells: `We met her in Fenn`. */
const CONVERSED = /^(?:met|spoke|talked|interviewed|sat|asked)$/
const SPOKEN: ReadonlySet<OccasionType> = new Set(['interview', 'press conference', 'hearing', 'meeting', 'speech', 'court', 'call'])

/** Puts the turns of a transcript at its one occasion: what the words before it call it, else an interview where few speak.
 *  @returns the occasion with the sentence that tells of it, or null where the page is no transcript */
export function putTranscript(scene: Scene): { readonly draft: Draft; readonly sentence: Span } | null {
  const { page, statements, outer, drafts } = scene
  const turns = turnsOf(page.text, [[0, page.text.length]])
  const labels = new Set(turns.map(({ label: [start] }) => start))
  const spoken = outer.filter((i) => labels.has((statements[i] as Told).source[0]?.[0] ?? -1))
  const [first] = turns
  if (!first || spoken.length === 0) return null
  const told = introduction(scene, first.label[0])
  const speakers = new Set(
    spoken.map((i) => (statements[i] as Told).speaker ?? page.text.slice(...((statements[i] as Told).source[0] as Span))),
  )
  const type = told?.type ?? (speakers.size <= MOST_IN_INTERVIEW ? 'interview' : null)
  if (type === null) return null
  const span = told?.span ?? first.label
  const draft = drafts.add({ type, family: told?.family ?? type, span }, null)
  draft.isFramed = true
  for (const i of spoken) drafts.put(i, draft)
  const sentence: Span = [page.outline.sentenceStart(span[0]), page.outline.sentenceEnd(span[0])]
  // `We met her in Fenn, where she apologised for the rain`
  for (const i of outer)
    if (told && !drafts.of.has(i) && placeOf(statements[i] as Told) >= sentence[0] && placeOf(statements[i] as Told) < sentence[1])
      drafts.put(i, draft)
  return told && { draft, sentence }
}

/** What the words before a transcript call it: a noun, or that they met. */
function introduction({ page }: Scene, end: number): { type: OccasionType; family: string; span: Span } | null {
  const from = page.tokenAt(Math.max(0, end - LONGEST_INTRODUCTION))
  const tokens = page.tokensIn([page.tokens[from]?.span[0] ?? 0, end])
  for (const [i, { span }] of tokens.entries()) {
    const head = headAt(page.tokens, from + i)
    if (head && SPOKEN.has(head.type) && isDetermined(page.tokens, from + i)) return { ...head, span }
  }
  const met = tokens.find(
    ({ lower, span }) => CONVERSED.test(lower) && /\b(?:[Ww]e|I)\b/.test(page.text.slice(Math.max(0, span[0] - 30), span[0])),
  )
  return met ? { type: 'interview', family: 'interview', span: met.span } : null
}

/** `Tuesday's hearing`, `a long interview`, and not `she talks`. */
const isDetermined = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 2), i).some(({ lower, possessive }) => possessive || /^(?:a|an|the|this|our|of)$/.test(lower))

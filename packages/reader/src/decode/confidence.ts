import { z } from 'zod'

/** What speaks for an attribution; chances lie between 0 and 1, null where there is no cue. */
export type Evidence = {
  /** Mean chance of the content's pieces to be content. */
  readonly content: number
  /** That of the weakest of them, and of the piece behind the last. */
  readonly weakest: number
  readonly behind: number
  readonly cue: number | null
  /** Chance that the content points at its cue, or at none. */
  readonly toCue: number
  readonly toSource: number
  /** Word pieces of the content. */
  readonly pieces: number
  /** Share of the readings that have it. */
  readonly agreed: number
}

/** Weights of a logistic regression (Cox 1958) over {@link featuresOf}, fitted on the development part and stored beside the weights. */
export const Confidence = z.object({
  bias: z.number(),
  weights: z.array(z.number()).length(8),
  /** An attribution under this confidence is dropped: it costs more in precision than it brings in recall. */
  least: z.number().min(0).max(1),
})
export type Confidence = z.infer<typeof Confidence>

/** The numbers that a confidence is made of. */
export function featuresOf({ content, weakest, behind, cue, toCue, toSource, pieces, agreed }: Evidence): number[] {
  const chances = [content, weakest, behind, cue ?? 0.5, toCue, toSource]
  return [...chances.map(logit), Math.log(pieces), agreed]
}

/** The chance that an attribution is right: that half of its content or more is a statement of the page.
 *  @returns 0 to 1 in steps of a thousandth; finer than a fit on some thousand statements can tell */
export function confidenceOf(evidence: Evidence, { bias, weights }: Pick<Confidence, 'bias' | 'weights'>): number {
  const odds = featuresOf(evidence).reduce((sum, value, i) => sum + value * (weights[i] as number), bias)
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000
}

/** Chances closer to 0 or 1 than this say no more. */
const SURE = 0.002

function logit(chance: number): number {
  const held = Math.min(1 - SURE, Math.max(SURE, chance))
  return Math.log(held / (1 - held))
}

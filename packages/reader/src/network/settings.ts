import { z } from 'zod'
import { Confidence } from '../decode/confidence.ts'
import { NameWeights } from '../speakers/name-odds.ts'

/** How a network's scores become statements; measured on the development part and stored beside the weights. */
export const Decoding = z.object({
  /** What a piece's chance to lie outside is multiplied by, for source and cue, and for content in each reading of a window. */
  outside: z.object({ source: z.number().positive(), cue: z.number().positive(), content: z.array(z.number().positive()).min(1) }),
  /** A content whose mean chance falls under this is dropped. */
  leastContent: z.number().min(0).max(1),
  /** A content of one word piece needs this much. */
  leastSinglePiece: z.number().min(0).max(1),
  /** How much the cue's own pointer counts beside the content's when the source is chosen. */
  cueVote: z.number().nonnegative(),
  /** What the chance of "no source" is multiplied by before it is held against the named ones. */
  nobody: z.number().positive(),
})
export type Decoding = z.infer<typeof Decoding>

/** What stands in `model.json` beside a model's weights. */
export const ModelSettings = z.object({
  name: z.string(),
  language: z.string(),
  decoding: Decoding,
  confidence: Confidence,
  names: NameWeights,
})
export type ModelSettings = z.infer<typeof ModelSettings>

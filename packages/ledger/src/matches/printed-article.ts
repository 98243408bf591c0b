import type { Sketch } from './sketch.ts'

/** An article that prints an utterance. */
export type PrintedArticle = {
  readonly article: string
  readonly outletKey: string | null
  readonly agency: string | null
  readonly sketch: Sketch
}

/** A story that comes without its page: a body, and what the one who sends it tells of it. */
export type Story = {
  /** What errors call it. */
  readonly name: string
  /** The body; HTML counts more where both are given. */
  readonly html: string | null
  readonly text: string | null
  readonly url: string | null
  readonly title: string | null
  readonly byline: readonly string[]
  readonly outlet: string | null
  readonly agency: string | null
  readonly storyCode: string | null
  /** In any form that {@link dateOf} reads, as are all dates here. */
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
}

/** A story of which nothing is told but its name: what is known is laid over it. */
export const bareStory = (name: string): Story => ({
  name,
  html: null,
  text: null,
  url: null,
  title: null,
  byline: [],
  outlet: null,
  agency: null,
  storyCode: null,
  published: null,
  modified: null,
  language: null,
})

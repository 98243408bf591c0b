/** What somebody chose on the page of an article; the address has it. */
export type Chosen = {
  /** The id of a statement: its source, cue and content are marked. */
  readonly statement?: string
  /** A speaker, by its id, or {@link UNSETTLED}: only this one's words stay strong. */
  readonly speaker?: string
}

/** The speaker of an address that stands for all whom the page does not settle. */
export const UNSETTLED = 'unsettled'

/** The address that shows a statement, from the article's page, beside the speaker who is chosen already. */
export function choosing(id: string, { speaker }: Chosen): string {
  const shown = encodeURIComponent(id)
  return `?statement=${shown}${speaker === undefined ? '' : `&speaker=${encodeURIComponent(speaker)}`}#${shown}`
}

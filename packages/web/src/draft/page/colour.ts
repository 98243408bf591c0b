import type { Speaker } from '@onrecord/record'

/** Colours of the style that speakers are given in turn; a source that is not settled has the grey one. */
const COLOURS = 7

/** The class that colours what a speaker says. */
export function colourOf(speakers: readonly Pick<Speaker, 'id'>[], speaker: string | null): string {
  const at = speakers.findIndex(({ id }) => id === speaker)
  return at < 0 ? 's0' : `s${(at % COLOURS) + 1}`
}

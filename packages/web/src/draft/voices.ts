import { describedParts, type Record, type Speaker, type Statement } from '@onrecord/record'

/** Somebody who speaks in an article. */
export type Voice = {
  /** The id of the speaker; null of the statements whose speaker the page does not settle. */
  readonly id: string | null
  readonly speaker: Speaker | null
  readonly name: string
  /** From 1, the most quoted first: what tells voices apart beside their colour. */
  readonly number: number
  /** A class of the style, `s1` to `s7`; `s0` from the eighth on, and where nobody is settled. */
  readonly colour: string
  readonly count: number
}

const COLOURS = 7

/** Who speaks in an article, the most quoted first, in the order of the page among equals; whom nobody settles last. */
export function voicesOf({ statements, speakers }: Pick<Record, 'statements' | 'speakers'>): Voice[] {
  const counts = new Map<string | null, number>()
  for (const { speaker } of statements) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  return [...counts]
    .sort(([a, m], [b, n]) => Number(a === null) - Number(b === null) || n - m)
    .map(([id, count], i) => {
      const speaker = known.get(id ?? '') ?? null
      const colour = id === null || i >= COLOURS ? 's0' : `s${i + 1}`
      return {
        id,
        speaker,
        name: speaker ? (speaker.name ?? describedParts(speaker).who) : 'who is not settled',
        number: i + 1,
        colour,
        count,
      }
    })
}

/** The voice of each statement. */
export function voiceOf(voices: readonly Voice[]): (statement: Pick<Statement, 'speaker'>) => Voice {
  const byId = new Map(voices.map((voice) => [voice.id, voice]))
  return ({ speaker }) => byId.get(speaker) as Voice
}

import { intersection, type Speaker, totalLength } from '@onrecord/record'
import { nameKey } from '../name-key.ts'

/** Who a speaker of another reading is in this one: of the same id, of the same name, or named by some of the same characters. */
export function knownAs(speaker: Speaker, speakers: readonly Speaker[]): Speaker | undefined {
  const key = nameKey(speaker.name ?? '')
  return (
    speakers.find(({ id }) => id === speaker.id) ??
    speakers.find(({ name }) => key !== '' && nameKey(name ?? '') === key) ??
    speakers.find(({ mentions }) => totalLength(intersection(mentions, speaker.mentions)) > 0)
  )
}

import { describedParts, type Speaker } from '@onrecord/record'
import { pathOf } from '../page/address.ts'

/** Who said it: the speaker, with the way to all that this one said; the source as printed where the page does not settle who that is. */
export function SpeakerLink({ speaker, source }: { readonly speaker: Speaker | null; readonly source: string | null }) {
  if (speaker === null) return <strong>{source ?? 'nobody named'}</strong>
  const { who, more } = describedParts(speaker)
  return (
    <>
      {speaker.name === null ? <strong>{who}</strong> : <a href={pathOf.speaker(speaker.id)}>{who}</a>}
      {more.length > 0 ? `, ${more.join(', ')}` : ''}
    </>
  )
}

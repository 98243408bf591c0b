import type { Piece } from '@onrecord/record'
import type { RoleMark } from './passage-of.ts'

/** Words in their place, the content marked, the source and the cue told apart. */
export function Passage({ pieces }: { readonly pieces: readonly Piece<RoleMark>[] }) {
  return (
    <>
      {pieces.map(({ words, over }) => {
        const role = over[0]?.role
        if (role === undefined) return words
        return role === 'content' ? <mark class="content">{words}</mark> : <span class={role}>{words}</span>
      })}
    </>
  )
}

import type { WordChange } from '@onrecord/record'

/** Words of two texts: those of the earlier alone struck out, those of the later alone underlined. Elements say it to who does not see it. */
export function WordChanges({ changes }: { readonly changes: readonly WordChange[] }) {
  return (
    <>
      {changes.map(({ text, in: place }) => {
        if (place === 'both') return text
        return place === 'before' ? <del>{text}</del> : <ins>{text}</ins>
      })}
    </>
  )
}

/** Changes of a statement's words, which stand between spaces, with those spaces. */
export const spaced = (changes: readonly WordChange[]): WordChange[] =>
  changes.flatMap((change, i) => (i === 0 ? [change] : [{ text: ' ', in: 'both' } as const, change]))

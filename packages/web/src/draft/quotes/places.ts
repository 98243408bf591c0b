import type { Stretch, Word } from '@onrecord/ledger/wording'
import type { Passage } from './passage.ts'

/** Words left out between two pieces, after which they stand in two places even where no sentence ends. */
const MOST_LEFT_OUT = 40

/** The words of the passage that a part of a quote prints, parted where it leaves a sentence or more out and nothing says so.
 *  @param isMarked  whether an ellipsis stands between two words of the quote */
export function placesOf(
  stretches: readonly Stretch[],
  { words, sentences }: Passage,
  isMarked: (after: Word, before: Word) => boolean,
): (readonly Word[])[] {
  const isFar = (after: Word, before: Word) => {
    const [from, to] = [words.indexOf(after), words.indexOf(before)]
    return (sentences[to] as number) - (sentences[from] as number) > 1 || to - from > MOST_LEFT_OUT
  }
  const places: Word[][] = []
  let [said, printed]: (Word | undefined)[] = []
  for (const { here, there } of stretches.filter(({ isKept }) => isKept)) {
    const [nextSaid, nextPrinted] = [here[0] as Word, there[0] as Word]
    const open = places.at(-1)
    if (open && said && printed && (!isFar(said, nextSaid) || isMarked(printed, nextPrinted))) open.push(...here)
    else places.push([...here])
    said = here.at(-1)
    printed = there.at(-1)
  }
  return places
}

import { readSpans } from '@onrecord/record'

const ROLES = ['content', 'cue', 'source'] as const
const ON = ['on', ...ROLES.map((role) => `on-${role}`)]

type Chosen = { readonly statement: string; readonly speaker: string | null }

type Marked = {
  /** The note of the statement; null where none is chosen. */
  readonly note: HTMLElement | null
  /** The first of its words. */
  readonly words: HTMLElement | null
}

/** Marks the source, the cue and the content of one statement, and the words of one speaker, in an article as the server made it. */
export function marker(article: HTMLElement): (chosen: Chosen) => Marked {
  const all = [...article.querySelectorAll<HTMLElement>('.said')]
  const starts = all.map(({ dataset }) => Number(dataset.at))

  const piecesIn = ([start, end]: readonly [number, number]) => {
    const found: HTMLElement[] = []
    for (let i = firstFrom(starts, start); i < all.length && (starts[i] as number) < end; i++) found.push(all[i] as HTMLElement)
    return found
  }

  // what is marked is known after the first time: to look for it is to go through a hundred thousand elements
  let marked: readonly HTMLElement[] = [...article.querySelectorAll<HTMLElement>('.on')]
  let strong = article.querySelector<HTMLElement>('.voice[aria-current]')?.dataset.speaker ?? null

  return ({ statement, speaker }) => {
    for (const old of marked) {
      old.classList.remove(...ON)
      old.removeAttribute('aria-current')
    }
    const named = document.getElementById(statement)
    const note = named?.matches('.note') ? named : null
    note?.classList.add('on')
    note?.setAttribute('aria-current', 'true')
    const said = ROLES.flatMap((role) =>
      (readSpans(note?.dataset[role] ?? 'none') ?? []).flatMap(piecesIn).map((piece) => ({ role, piece })),
    )
    for (const { role, piece } of said) {
      // a cue or a source within the content is what it is
      piece.classList.remove(...ON)
      piece.classList.add('on', `on-${role}`)
    }
    const pieces = said.map(({ piece }) => piece)
    marked = note ? [note, ...pieces] : pieces
    if (speaker !== strong) strengthen(article, speaker)
    strong = speaker
    return { note, words: pieces[0] ?? null }
  }
}

/** Has only one speaker's words stay strong; all where none is chosen. */
function strengthen(article: HTMLElement, speaker: string | null): void {
  const voice = [...article.querySelectorAll<HTMLElement>('.voice')].find(({ dataset }) => dataset.speaker === speaker)
  for (const old of article.querySelectorAll('.voice[aria-current]')) old.removeAttribute('aria-current')
  for (const old of article.querySelectorAll('.strong')) old.classList.remove('strong')
  voice?.setAttribute('aria-current', 'true')
  article.classList.toggle('only', voice !== undefined)
  if (voice) for (const one of article.querySelectorAll(`.v${voice.dataset.number}`)) one.classList.add('strong')
}

/** The place of the first start that is not before some point; starts are in order. */
function firstFrom(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}

import { changeNotes } from '@onrecord/ledger'
import type { Change, SeenStatement } from '@onrecord/record'
import { pathOf } from '../page/address.ts'
import { whenOf } from '../page/date.tsx'
import { spaced, WordChanges } from '../page/word-changes.tsx'
import { amountOf } from '../statement/amount.ts'

/** What became of one statement between two versions. */
export function ChangedStatement({ change }: { readonly change: Change }) {
  const { before, after, words } = change
  const shown = after ?? before
  if (shown === null) return <li>The address shows another text.</li>
  const names = [...new Set([before, after].flatMap((side) => (side ? (side.speaker ?? 'nobody named') : [])))]
  return (
    <li class="changed-statement">
      <p class="who">
        <strong>{names.join(' → ')}</strong> <span class="quiet">{notesOf(change).join(' · ')}</span>
      </p>
      <blockquote class="words" dir="auto">
        {words ? <WordChanges changes={spaced(words)} /> : shown.words}
      </blockquote>
      <p class="facts">
        {before ? <a href={pathOf.article(change.from.article, idOf(before))}>before, in its place</a> : ''}
        {after ? <a href={pathOf.article(change.to.article, idOf(after))}>after, in its place</a> : ''}
      </p>
      {changeNotes(change).map((note) => (
        <p class="checked">✓ {note}</p>
      ))}
    </li>
  )
}

function notesOf({ kinds, from, to, before, after }: Change): string[] {
  return kinds.map((kind) => {
    if (kind === 'absent') return `present on ${dayOf(from.seen)}, absent on ${dayOf(to.seen)}`
    if (kind === 'added') return `absent on ${dayOf(from.seen)}, present on ${dayOf(to.seen)}`
    if (kind === 'speaker') return 'another name'
    if (kind === 'cue') return `“${before?.cue}” → “${after?.cue}”`
    if (kind === 'quoted') return `${before?.kind} → ${after?.kind}`
    if (kind === 'figure') return `${amountsOf(before)} → ${amountsOf(after)}`
    return kind
  })
}

/** As the ledger has it now. */
const idOf = ({ id, corrected }: SeenStatement): string => corrected?.id ?? id

const amountsOf = (side: SeenStatement | null): string => side?.figures.map(amountOf).join(', ') || 'no figure'

const dayOf = (instant: string): string => whenOf(instant.slice(0, 10))

import { noteOf } from '@onrecord/ledger'
import type { Statement } from '@onrecord/record'
import { pathOf } from '../page/address.ts'
import { daysOf } from '../page/date.tsx'
import { amountOf } from '../statement/amount.ts'
import { choosing } from './chosen.ts'
import type { Noted } from './noted.ts'
import { occasionOf } from './told.ts'

/** What is told of a statement once it is chosen: when and where it was said, its figures, how sure the reader is, what it stands in and what stands in it, checks, and the ways on. */
export function More({ statement, noted }: { readonly statement: Statement; readonly noted: Noted }) {
  const { id, parent, said, figures } = statement
  const outer = noted.statements.get(parent ?? '')
  const occasion = noted.occasions.get(said.occasion ?? '')
  const amounts = figures.flatMap((figure) => noted.figures.get(figure) ?? []).map(amountOf)
  const when = said.date && `said ${daysOf(said.date)}`
  const facts = [when, said.place && `in ${said.place}`, occasion && occasionOf(occasion), ...amounts].filter(Boolean)
  return (
    <div class="more">
      {facts.length > 0 ? <p>{facts.join(' · ')}</p> : ''}
      <p>confidence {statement.confidence.toFixed(2)}</p>
      {outer ? <Other what="stands in what" other={outer} noted={noted} /> : ''}
      {(noted.within.get(id) ?? []).map((inner) => (
        <Other what="has in it what" other={inner} noted={noted} />
      ))}
      {(noted.checks.get(id) ?? []).map((check) => (
        <p class="checked">✓ {noteOf(check)}</p>
      ))}
      <p class="ways">
        <a href={pathOf.statement(id)}>every printing</a>
        {noted.hasPublisher ? <a href={pathOf.publisher(id)}>at the publisher</a> : ''}
        <a href={`/checks?statement=${encodeURIComponent(id)}`}>check it</a>
      </p>
    </div>
  )
}

/** The way to a statement around this one, or within it. */
function Other({ what, other, noted }: { readonly what: string; readonly other: Statement; readonly noted: Noted }) {
  const { number, name } = noted.voiceOf(other)
  return (
    <a class="other" href={choosing(other.id, noted.chosen)}>
      {what} {number} {name} said
    </a>
  )
}

import { type FoundStatement, noteOf } from '@onrecord/ledger'
import { familyNote, standing } from '@onrecord/record'
import { pathOf } from '../page/address.ts'
import { daysOf, whenOf } from '../page/date.tsx'
import { Passage } from './passage.tsx'
import { passageOf } from './passage-of.ts'
import { SpeakerLink } from './speaker-link.tsx'

/** A statement in a list: who said it, the words in their place, and what is told of it.
 *  @param isPlaced  whether the list says already in which article */
export function StatementEntry({ found, isPlaced = false }: { readonly found: FoundStatement; readonly isPlaced?: boolean }) {
  const { article, statement, speaker, source, context, absence, checks } = found
  return (
    <article class={statement.negated ? 'statement negated' : 'statement'} id={statement.id}>
      <p class="who">
        <SpeakerLink speaker={speaker} source={source} />
      </p>
      <blockquote class="words">
        <Passage pieces={passageOf(context, statement)} />
      </blockquote>
      <ul class="facts">
        {isPlaced ? '' : <Printed article={article} />}
        {statement.parent === null ? '' : <li>within another statement</li>}
        {familyNote(statement) ? <li>{familyNote(statement)}</li> : ''}
        <li>{statement.kind}</li>
        {statement.said.date ? <li>said {daysOf(statement.said.date)}</li> : ''}
        {statement.said.place ? <li>in {statement.said.place}</li> : ''}
        {absence ? (
          <li class="warn">
            present on {whenOf(absence.lastSeen.slice(0, 10))}, absent on {whenOf(absence.absent.slice(0, 10))}
          </li>
        ) : (
          ''
        )}
        {standing(checks).map((check) => (
          <li class="checked">✓ {noteOf(check)}</li>
        ))}
        <li>
          <a href={pathOf.article(article.id, statement.id)}>in its place</a>
        </li>
        <li>
          <a href={pathOf.statement(statement.id)}>every printing</a>
        </li>
      </ul>
    </article>
  )
}

/** Where it was printed. */
function Printed({ article }: { readonly article: FoundStatement['article'] }) {
  const facts = [article.outlet, article.published ? whenOf(article.published) : null, article.title]
  return <li>{facts.filter(Boolean).join(' · ') || 'a page without title'}</li>
}

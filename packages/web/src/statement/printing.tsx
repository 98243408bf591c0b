import { type MatchedPrinting, noteOf, type Printing } from '@onrecord/ledger'
import { familyNote, standing, type Variant } from '@onrecord/record'
import { pathOf } from '../page/address.ts'
import { counted } from '../page/counted.ts'
import { When } from '../page/date.tsx'
import { isWeb } from '../page/is-web.ts'
import { WordChanges } from '../page/word-changes.tsx'
import { differing, leftOut } from './differing.ts'
import { SpeakerLink } from './speaker-link.tsx'

/** Another page's printing of a statement, with how its words differ. */
export function PrintingEntry({ printing, asked }: { readonly printing: MatchedPrinting; readonly asked: Printing }) {
  const { match, statement, speaker, source, checks } = printing
  const lost = leftOut(match.variants)
  return (
    <li class="printing" id={statement.id}>
      <p>
        <span class="relation">{match.relation}</span> · <SpeakerLink speaker={speaker} source={source} />
      </p>
      <blockquote class="words" dir="auto">
        <WordChanges changes={differing(printing, match.variants)} />
      </blockquote>
      {lost.length > 0 ? (
        <p>
          Left out:{' '}
          {lost.map((words, i) => (
            <>
              {i > 0 ? ', ' : ''}
              <del dir="auto">{words}</del>
            </>
          ))}
        </p>
      ) : (
        ''
      )}
      {match.variants
        .filter(({ changesSense }) => changesSense)
        .map((variant) => (
          <p>
            <SenseChange variant={variant} asked={asked} printing={printing} />
          </p>
        ))}
      <ul class="facts">
        <Where printing={printing} />
        {standing(checks).map((check) => (
          <li class="checked">✓ {noteOf(check)}</li>
        ))}
        <li>
          <a href={pathOf.article(printing.article.id, statement.id)}>in its place</a>
        </li>
        {isWeb(printing.article.url) ? (
          <li>
            <a href={pathOf.publisher(statement.id)}>at the publisher</a>
          </li>
        ) : (
          ''
        )}
        <li>
          <a href={pathOf.statement(statement.id)}>compare with this one</a>
        </li>
      </ul>
    </li>
  )
}

/** Where and when a printing was published, and whether the text is an agency's. */
export function Where({ printing: { article, statement, wire } }: { readonly printing: Printing }) {
  const { published, outlet, title } = article
  const note = familyNote(statement)
  return (
    <>
      {published ? (
        <li>
          <When at={published} />
        </li>
      ) : (
        <li>no date</li>
      )}
      <li>{[outlet, title].filter(Boolean).join(' · ') || 'a page without title'}</li>
      {wire ? (
        <li class="wire">
          {[
            wire.agency === null ? 'a shared text' : `text of ${wire.agency}`,
            wire.outletCount > 1 ? `in ${counted(wire.outletCount, 'outlet')}` : null,
          ]
            .filter(Boolean)
            .join(', ')}
        </li>
      ) : (
        <li>its own text</li>
      )}
      {note ? <li>{note}</li> : ''}
      <li>{statement.kind}</li>
    </>
  )
}

type Sense = { readonly variant: Variant; readonly asked: Printing; readonly printing: Printing }

/** A difference that can change the sense: what it is, and the words on either side. */
export function SenseChange({ variant: { kind, here, there }, asked, printing }: Sense) {
  const [mine, theirs] = kind === 'speaker changed' ? [whoOf(asked), whoOf(printing)] : [here?.words, there?.words]
  return (
    <>
      <span class="kind-of-change">{kind}</span> {mine ? <del dir="auto">{mine}</del> : ''} {theirs ? <ins dir="auto">{theirs}</ins> : ''}
    </>
  )
}

const whoOf = ({ speaker, source }: Printing): string => speaker?.name ?? speaker?.role ?? source ?? 'nobody named'

import type { CheckedStatement, FoundStatement, Fullest, Matches, Printing, UtteranceCount } from '@onrecord/ledger'
import { cut } from '@onrecord/record'
import { pathOf } from '../page/address.ts'
import { counted } from '../page/counted.ts'
import { When, whenOf } from '../page/date.tsx'
import { Pager } from '../page/pager.tsx'
import type { Cited } from './citation/cited.ts'
import { Citations } from './citations.tsx'
import { Passage } from './passage.tsx'
import { rolesOf } from './passage-of.ts'
import { PrintingEntry, SenseChange, Where } from './printing.tsx'
import { Readings } from './readings.tsx'
import { SpeakerLink } from './speaker-link.tsx'

export type QuoteGiven = {
  readonly matches: Matches
  readonly fullest: Fullest
  readonly checked: CheckedStatement
  readonly absence: FoundStatement['absence']
  readonly cited: Cited
  /** Whether the publisher's page has an address that a browser can go to. */
  readonly hasPublisher: boolean
  readonly given: Readonly<Record<string, string>>
}

/** One statement: every printing of it, what differs and what of that changes the sense, and how to cite it. */
export function Quote({
  matches: { statement: asked, utterance, matches, next },
  fullest,
  checked,
  absence,
  cited,
  hasPublisher,
  given,
}: QuoteGiven) {
  const { statement, speaker, source, words, article } = asked
  return (
    <article class="quote">
      <p class="who">
        <SpeakerLink speaker={speaker} source={source} />
      </p>
      <h1 class="said-words" dir="auto">
        {words}
      </h1>
      <ul class="facts">
        <Where printing={asked} />
        {absence ? (
          <li class="warn">
            present on {whenOf(absence.lastSeen.slice(0, 10))}, absent on {whenOf(absence.absent.slice(0, 10))}
          </li>
        ) : (
          ''
        )}
        <li>
          <a href={pathOf.article(article.id, statement.id)}>in its place</a>
        </li>
        {hasPublisher ? (
          <li>
            <a href={pathOf.publisher(statement.id)}>at the publisher</a>
          </li>
        ) : (
          ''
        )}
        <li>
          <a href="#cite">cite it</a>
        </li>
      </ul>
      <Sense asked={asked} matches={matches} />
      <h2>Every printing</h2>
      <Counts count={utterance} asked={asked} />
      {matches.length > 0 ? (
        <>
          <p class="quiet">
            The others, the earliest first. <del>Struck out</del>: only in the words above. <ins>Underlined</ins>: only in that printing.
          </p>
          <ol class="plain">
            {matches.map((printing) => (
              <PrintingEntry printing={printing} asked={asked} />
            ))}
          </ol>
        </>
      ) : (
        ''
      )}
      <Pager path={pathOf.statement(statement.id)} given={given} next={next} onwards="Later" />
      <InFull fullest={fullest} />
      <Readings checked={checked} />
      <Citations cited={cited} />
      <p class="quiet">
        <a href={pathOf.receipt(statement.id)}>The receipt</a> is a file that proves, without this ledger, what the ledger has of the
        statement. One of a bundle: <code>onrecord receipt {statement.id} --bundle FILE</code>
      </p>
    </article>
  )
}

/** What can change the sense, before all else. */
function Sense({ asked, matches }: { readonly asked: Printing; readonly matches: Matches['matches'] }) {
  const changes = matches.flatMap((printing) =>
    printing.match.variants.filter(({ changesSense }) => changesSense).map((variant) => ({ printing, variant })),
  )
  if (changes.length === 0) return null
  return (
    <>
      <h2>What can change the sense</h2>
      <ul class="sense">
        {changes.map(({ printing, variant }) => (
          <li>
            <SenseChange variant={variant} asked={asked} printing={printing} />{' '}
            <a class="quiet" href={`#${encodeURIComponent(printing.statement.id)}`}>
              {printing.article.outlet ?? printing.article.title ?? 'a page without title'}
              {printing.article.published ? `, ${whenOf(printing.article.published.slice(0, 10))}` : ''}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** How often and where it is printed; a text that many outlets took from an agency is one. */
function Counts({ count, asked }: { readonly count: UtteranceCount; readonly asked: Printing }) {
  const { printingCount, outletCount, textCount, wireCount, first } = count
  if (printingCount === 1) return <p>No other page prints it.</p>
  const isFirst = first?.statement === asked.statement.id
  return (
    <p class="first-seen">
      On {counted(printingCount, 'page')} of {counted(outletCount, 'outlet')}, in {counted(textCount, 'text')}
      {wireCount > 0 ? `: ${counted(wireCount, 'page')} with an agency’s or a shared text` : ''}.{' '}
      {first?.article.published ? (
        <>
          First on <When at={first.article.published} />
          {first.article.outlet ? ` by ${first.article.outlet}` : ''}
          {': '}
          {isFirst ? 'the words above' : <a href={pathOf.article(first.article.id, first.statement)}>in its place</a>}.
        </>
      ) : (
        'None of them has a date.'
      )}
    </p>
  )
}

/** The printing that has most of it, with the sentences around. */
function InFull({ fullest: { statement: asked, fullest, around } }: { readonly fullest: Fullest }) {
  const { statement, article } = fullest ?? asked
  return (
    <>
      <h2>In full</h2>
      <p>
        {fullest ? 'Most of it is printed by ' : 'No page prints more of it than '}
        <a href={pathOf.article(article.id, statement.id)}>{article.outlet ?? article.title ?? 'a page without title'}</a>
        {article.published ? `, ${whenOf(article.published.slice(0, 10))}` : ''}:
      </p>
      <blockquote class="around" dir="auto">
        <Passage pieces={cut(around.text, rolesOf(statement), around.start)} />
      </blockquote>
    </>
  )
}

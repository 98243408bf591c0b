import { type Check, type Record, type Speaker, type Statement, standing } from '@onrecord/record'
import { noteOf } from '../checks/note.ts'
import { wordsAt } from '../said-by.ts'
import { jsonList } from './json-list.ts'
import { fragmentsOf } from './text-fragment.ts'

/** Articles and what was said in them in the words of schema.org, one article a line. */
export function jsonLd(records: AsyncIterable<Record>): AsyncIterable<string> {
  return jsonList('{"@context":"https://schema.org","@graph":[', articlesIn(records), ']}')
}

async function* articlesIn(records: AsyncIterable<Record>): AsyncIterable<object> {
  for await (const record of records) yield newsArticleOf(record)
}

/** A NewsArticle with its statements as parts. What was not said, what is held or done, and what somebody checked and found wrong is left out: schema.org would
 *  make an utterance of it. */
export function newsArticleOf(record: Record): object {
  const { article, statements, speakers, checks = [] } = record
  const id = article.url ?? `#${article.id}`
  const named = (name: string | null, type: string) => (name === null ? undefined : { '@type': type, name })
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const addressOf = fragmentsOf(article)
  // of several checks on one statement the last counts
  const verdicts = new Map(standing(checks).map((check) => [check.statement, check.verdict]))
  return {
    '@type': 'NewsArticle',
    '@id': id,
    identifier: article.id,
    url: article.url ?? undefined,
    headline: article.title ?? undefined,
    author: article.byline.length > 0 ? article.byline.map((name) => named(name, 'Person')) : undefined,
    publisher: named(article.outlet, 'Organization'),
    sourceOrganization: named(article.agency, 'Organization'),
    datePublished: article.published ?? undefined,
    dateModified: article.modified ?? undefined,
    dateline: article.dateline?.place ?? undefined,
    inLanguage: article.language ?? undefined,
    hasPart: statements
      .filter(({ id, family, negated, content }) => family === 'said' && !negated && content.length > 0 && verdicts.get(id) !== 'wrong')
      .map((statement) => ({
        ...sayingOf(statement, personOf(record, statement, speakerOf.get(statement.speaker ?? '')), id),
        '@id': `#${statement.id}`,
        text: wordsAt(article.text, statement.content),
        url: addressOf(statement.content) ?? undefined,
        inLanguage: article.language ?? undefined,
        dateCreated: dayOf(statement),
        locationCreated: named(statement.said.place, 'Place'),
        ...checkedBy(standing(checks).filter((check) => check.statement === statement.id)),
      })),
  }
}

/** What people decided: what they corrected stands corrected, and says so. */
function checkedBy(checks: readonly Check[]): object {
  const remarks = (type: string, isMeant: (check: Check) => boolean) => {
    const meant = checks.filter(isMeant)
    const remark = (check: Check) => ({
      '@type': type,
      text: noteOf(check),
      author: { '@type': 'Person', name: check.by },
      dateCreated: check.at,
    })
    return meant.length > 0 ? meant.map(remark) : undefined
  }
  return {
    correction: remarks('CorrectionComment', ({ verdict }) => verdict === 'fix'),
    comment: remarks('Comment', ({ verdict }) => verdict !== 'fix'),
  }
}

/** Words in quotation marks are a Quotation, ascribed to who speaks it within the article; a report of what was said is a Claim that appears in it. */
const sayingOf = ({ kind }: Statement, who: object | undefined, article: string): object =>
  kind === 'indirect' ? { '@type': 'Claim', author: who, appearance: { '@id': article } } : { '@type': 'Quotation', spokenByCharacter: who }

/** The speaker; where none is settled, or it has no name, the words of the source describe it. */
function personOf({ article }: Record, { source }: Statement, speaker: Speaker | undefined): object | undefined {
  const printed = wordsAt(article.text, source) || undefined
  if (speaker === undefined) return printed === undefined ? undefined : { '@type': 'Person', description: printed }
  const { id, kind, name, title, role, affiliation } = speaker
  const isPerson = kind === 'person' || kind === 'anonymous'
  return {
    '@type': isPerson ? 'Person' : 'Organization',
    '@id': `#${id}`,
    name: name ?? undefined,
    description: name === null ? (role ?? printed) : undefined,
    ...(isPerson && {
      honorificPrefix: title ?? undefined,
      jobTitle: role ?? undefined,
      affiliation: affiliation === null ? undefined : { '@type': 'Organization', name: affiliation },
    }),
  }
}

const dayOf = ({ said: { date } }: Statement) => (date !== null && date.from === date.to ? date.from : undefined)

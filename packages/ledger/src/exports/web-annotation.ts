import { type Check, CodePoints, type Record, type Span, type Statement, wholeCharacters } from '@onrecord/record'
import { noteOf } from '../checks/note.ts'
import { saidBy } from '../said-by.ts'
import { jsonList } from './json-list.ts'

/** Units of text that a quote has on either side. */
const AROUND = 32

/** Statements as a W3C Web Annotation collection (annotation-model, 2017), one annotation a line. */
export function webAnnotations(records: AsyncIterable<Record>): AsyncIterable<string> {
  const head =
    '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"#statements","type":"AnnotationCollection","label":"Who said what","first":{"id":"#page","type":"AnnotationPage","startIndex":0,"items":['
  return jsonList(head, annotationsIn(records), ']}}')
}

async function* annotationsIn(records: AsyncIterable<Record>): AsyncIterable<object> {
  for await (const record of records) yield* annotationsOf(record)
}

/** The annotations of one record: who said it and how, on the words that were said. A statement without words has none. */
export function annotationsOf(record: Record): object[] {
  const { article, statements, reader, checks = [] } = record
  const points = new CodePoints(article.text)
  return statements
    .filter(({ content }) => content.length > 0)
    .map((statement) => ({
      id: `#${statement.id}`,
      type: 'Annotation',
      motivation: 'identifying',
      generator: { type: 'Software', name: `onrecord ${reader.version} (${reader.model})` },
      body: bodyOf(
        saidBy(record, statement),
        statement,
        checks.filter((check) => check.statement === statement.id),
      ),
      target: statement.content.map((span) => ({
        source: article.url ?? `#${article.id}`,
        selector: [quoteOf(article.text, span), positionOf(points, span)],
      })),
    }))
}

function bodyOf(who: string | null, { kind, cueClass, family, negated }: Statement, checks: readonly Check[]): object[] {
  const body = (purpose: string) => (value: string) => ({ type: 'TextualBody', purpose, format: 'text/plain', value })
  const tags = [kind, cueClass, family, ...(negated ? [`not ${family}`] : [])]
  return [...(who ? [who] : []).map(body('identifying')), ...tags.map(body('tagging')), ...checks.map(noteOf).map(body('assessing'))]
}

function quoteOf(text: string, [start, end]: Span): object {
  const [before] = wholeCharacters(text, [Math.max(0, start - AROUND), start])
  const [, after] = wholeCharacters(text, [end, Math.min(text.length, end + AROUND)])
  return { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(before, start), suffix: text.slice(end, after) }
}

/** The model counts code points, a record counts UTF-16 units. */
const positionOf = (points: CodePoints, [start, end]: Span): object => ({
  type: 'TextPositionSelector',
  start: points.fromUtf16(start),
  end: points.fromUtf16(end),
})

import { type Article, difference, type Figure, figureId, intersection, type Span, type Statement, union } from '@onrecord/record'
import type { When } from '../dates/index.ts'
import { PageText } from '../page-text.ts'
import { enclosing } from '../speakers/contents.ts'
import { couldBegin } from './begins.ts'
import { isKeptOut } from './kept-out/index.ts'
import { type PageMoney, pageMoney } from './page-money.ts'
import { type Quantity, quantityAt } from './quantity/index.ts'
import { settled } from './settled.ts'
import { Stretch, type Token, tokensOf } from './tokens.ts'
import { whatIsCounted } from './what.ts'

export type Figures = {
  /** In the order of the text. */
  readonly figures: Figure[]
  /** For each statement the ids of its own. */
  readonly of: string[][]
}

/** The quantities that stand in the contents of statements, in the order of the text, each with the innermost statement whose content holds it.
 *  Takes time in proportion to the text.
 *  @param statements  of the article, in any order
 *  @param page        the article's text, where it was looked through before */
export function figuresOf({
  article,
  statements,
  page = new PageText(article.text),
}: {
  article: Pick<Article, 'id' | 'text' | 'url' | 'language'>
  statements: readonly Pick<Statement, 'id' | 'content'>[]
  page?: PageText
}): Figures {
  const { text } = article
  const contents = statements.map(({ content }) => content)
  const said = union(contents.flat())
  const of: string[][] = statements.map(() => [])
  if (said.length === 0) return { figures: [], of }
  const tokens = tokensOf(text)
  const found = quantitiesIn(text, tokens, { parts: undated(page, said), page: pageMoney(tokens, article) })
  const spans = found.map(({ start, end }): Span => [(tokens[start] as Token).start, (tokens[end - 1] as Token).end])
  const holders = enclosing(
    contents,
    spans,
    spans.map(() => -1),
  )
  const words = new Stretch(tokens, tokens.length)
  const figures = found.flatMap((quantity, i): Figure[] => {
    const [span, holder] = [spans[i] as Span, holders[i] ?? null]
    const statement = holder === null ? undefined : statements[holder]
    if (holder === null || !statement) return []
    const id = figureId(article.id, span)
    of[holder]?.push(id)
    const { quantifier, bound, value, high, unit } = quantity
    const counted = whatIsCounted(words, quantity)
    return [
      {
        id,
        span: [span[0], span[1]],
        quantifier: quantifier && wordsOf(text, tokens, quantifier),
        bound,
        value,
        high,
        unit,
        of: counted && wordsOf(text, tokens, counted),
        statement: statement.id,
      },
    ]
  })
  return { figures, of }
}

const wordsOf = (text: string, tokens: readonly Token[], [from, to]: readonly [number, number]) =>
  text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end)

/** The contents without the dates that stand in them. */
function undated({ expressions }: PageText, said: readonly Span[]): Span[] {
  const dates = expressions.flatMap(({ span, when }) => (isDate(when) ? [span] : []))
  return difference(said, intersection(said, dates))
}

const isDate = (when: When): boolean => (when.is === 'range' ? isDate(when.first) : DATES.has(when.is))
const DATES: ReadonlySet<When['is']> = new Set(['date', 'month', 'year', 'decade', 'day of month'])

/** Every quantity that begins and ends in one of some parts. */
function quantitiesIn(text: string, tokens: readonly Token[], { parts, page }: { parts: readonly Span[]; page: PageMoney }): Quantity[] {
  const found: Quantity[] = []
  /** Of each number the unit that it was first told with. */
  const units = new Map<number, string>()
  let i = 0
  for (const [start, end] of parts) {
    while (i < tokens.length && (tokens[i] as Token).start < start) i++
    let last = i
    while (last < tokens.length && (tokens[last] as Token).end <= end) last++
    const words = new Stretch(tokens, last)
    let out = -1
    while (i < last) {
      const quantity = couldBegin(words, i) ? quantityAt(words, i, page) : null
      if (quantity && Number.isFinite(quantity.high ?? quantity.value)) {
        if (isKeptOut(words, quantity, text) || isOneMore(words, quantity, out)) out = quantity.is === 'bare' ? quantity.end : -1
        else {
          const figure = settled(tokens, quantity, { before: found.slice(-RECALLED), page, known: units.get(quantity.value) ?? null })
          if (figure.unit !== null && !units.has(figure.value)) units.set(figure.value, figure.unit)
          found.push(figure)
        }
      }
      i = quantity?.end ?? i + 1
    }
  }
  return found
}

/** `Articles 14 and 19`: a bare number joined to one that is kept out is kept out with it. */
const isOneMore = (words: Stretch, { is, form, start }: Quantity, out: number) =>
  is === 'bare' &&
  form !== 'fraction' &&
  ((out === start - 1 && JOINT.test(words.lower(out))) || (out === start - 2 && words.lower(out) === ',' && words.lower(out + 1) === 'not'))
const JOINT = /^(?:and|or|to|&|,|–)$/

/** Figures before a bare number that can tell its unit. */
const RECALLED = 12

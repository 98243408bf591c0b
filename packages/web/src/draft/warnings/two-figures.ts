import { figuresOf } from '@onrecord/reader'
import { type Article, type Figure, sentencesOf } from '@onrecord/record'
import type { Warning } from './warning.ts'

/** Counts that are farther apart than this count different things: of the sample pages' "28 bodies" and "nine bodies" no one means the other. */
const FARTHEST = 2

/** Counts of one thing that do not agree, anywhere in two sentences of a draft: within one, "from 40 to 45 homes" tells of a change. A bound
 *  ("more than 40") agrees with what lies within it. */
export function twoFigures(article: Article): Warning[] {
  const starts = sentencesOf(article.text).map(([start]) => start)
  const sentenceOf = ({ span: [start] }: Figure) => starts.findLastIndex((at) => at <= start)
  const { figures } = figuresOf({ article, statements: [{ id: 'draft', content: [[0, article.text.length]] }] })
  const counts = figures.filter(({ of, unit }) => of !== null && of === unit)
  const isOther = (one: Figure) => (later: Figure) =>
    later.of?.toLowerCase() === one.of?.toLowerCase() && sentenceOf(later) !== sentenceOf(one) && isNear(one, later) && !agree(one, later)
  const warned = new Set<string | undefined>()
  return counts.flatMap((one, i): Warning[] => {
    const other = counts.slice(i + 1).find(isOther(one))
    if (other === undefined || warned.has(one.of?.toLowerCase())) return []
    warned.add(one.of?.toLowerCase())
    return [{ kind: 'two figures', spans: [one.span, other.span] }]
  })
}

const isNear = (one: Figure, other: Figure) => Math.max(one.value, other.value) <= FARTHEST * Math.min(one.value, other.value)

/** Whether two figures can both be so. */
function agree(one: Figure, other: Figure): boolean {
  const [from, to] = rangeOf(one)
  const [otherFrom, otherTo] = rangeOf(other)
  return from <= otherTo && otherFrom <= to
}

/** About: within a tenth. */
const NEAR = 0.1

function rangeOf({ value, high, bound }: Figure): readonly [number, number] {
  if (high !== null) return [value, high]
  if (bound === '>' || bound === '>=') return [value, Number.POSITIVE_INFINITY]
  if (bound === '<' || bound === '<=') return [Number.NEGATIVE_INFINITY, value]
  const room = bound === '~' ? NEAR * Math.abs(value) : 0
  return [value - room, value + room]
}

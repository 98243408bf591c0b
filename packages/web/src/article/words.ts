import { cut, type Piece } from '@onrecord/record'
import { attributes, escaped } from '../page/markup.ts'
import type { Block } from './blocks.ts'
import { type Chosen, choosing, UNSETTLED } from './chosen.ts'
import type { Mark } from './marks.ts'

type Said = Exclude<Mark, { role: 'told' }>

type Given = {
  readonly text: string
  readonly block: Block
  readonly marks: readonly Mark[]
  readonly chosen: Chosen
}

/** The text of a block as HTML, cut where what is marked begins and ends. The characters are those of the article: nothing is put between them.
 *  Each piece of a statement leads to it; src/script/article.ts finds the pieces by where they start. */
export const wordsOf = ({ text, block, marks, chosen }: Given): string =>
  cut(text.slice(...block.span), marks, block.span[0])
    .map((piece) => pieceOf(piece, chosen))
    .join('')

function pieceOf({ words, start, over }: Piece<Mark>, chosen: Chosen): string {
  if (over.length === 0) return escaped(words)
  const told = over.flatMap((mark) => (mark.role === 'told' ? [mark.told] : []))
  const said = over.filter((mark): mark is Said => mark.role !== 'told')
  const inner = said.at(-1)
  const title = told.length > 0 ? [...new Set(told)].join('; ') : undefined
  if (inner === undefined) return `<span${attributes({ class: 'told', title })}>${escaped(words)}</span>`
  const isFirst = inner.statement.content[0]?.[0] === start
  const given = attributes({
    class: classesOf(said, inner, chosen, title !== undefined),
    href: choosing(inner.statement.id, chosen),
    title,
    tabindex: '-1',
    'data-at': String(start),
    'data-voice': isFirst ? String(inner.voice.number) : undefined,
  })
  return `<a${given}>${escaped(words)}</a>`
}

function classesOf(said: readonly Said[], inner: Said, { statement, speaker }: Chosen, isTold: boolean): string {
  const voices = new Set(said.map(({ voice }) => voice))
  const shown = statement === undefined ? undefined : said.findLast((mark) => mark.statement.id === statement)
  const isStrong = speaker !== undefined && [...voices].some(({ id }) => (id ?? UNSETTLED) === speaker)
  // a word of saying within what somebody said is a part of that
  const content = said.findLast(({ role }) => role === 'content')
  return [
    'said',
    content ? 'content' : '',
    (content ?? inner).voice.colour,
    ...[...voices].map(({ number }) => `v${number}`),
    isTold ? 'told' : '',
    shown ? `on on-${shown.role}` : '',
    isStrong ? 'strong' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

import type { Record, SectionKind, Statement } from '@onrecord/record'
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { type Block, blocksOf, byBlock } from './blocks.ts'
import type { Mark } from './marks.ts'
import { noteOf } from './note.tsx'
import type { Noted } from './noted.ts'
import { wordsOf } from './words.ts'

type Given = { readonly record: Record; readonly marks: readonly Mark[]; readonly noted: Noted }

/** The text of an article as it was published, block by block, each with its statements in the margin beside it. */
export function Text({ record: { article, statements }, marks, noted }: Given) {
  const blocks = blocksOf(article)
  const within = byBlock(blocks, marks)
  const notes = byBlock(blocks, statements.flatMap(placed))
  return (
    <div class="text" lang={article.language ?? undefined}>
      {parts(blocks.length).map((rows) => (
        <div class="part">
          {rows.map((i) => (
            <div class="row">
              <Shape kind={(blocks[i] as Block).kind}>
                {raw(wordsOf({ text: article.text, block: blocks[i] as Block, marks: within[i] as Mark[], chosen: noted.chosen }))}
              </Shape>
              <Notes statements={(notes[i] as Placed[]).map(({ statement }) => statement)} noted={noted} />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

/** Rows that a browser lays out together, once they are read: with 10,000 statements a choice takes 90 ms at most so, and 600 ms with each row by itself. */
const PART = 40

const parts = (count: number): number[][] =>
  Array.from({ length: Math.ceil(count / PART) }, (_, part) =>
    Array.from({ length: Math.min(PART, count - part * PART) }, (_, i) => part * PART + i),
  )

function Notes({ statements, noted }: { readonly statements: readonly Statement[]; readonly noted: Noted }) {
  if (statements.length === 0) return null
  return (
    <ul class="notes" lang="en">
      {raw(statements.map((statement) => noteOf(statement, noted)).join(''))}
    </ul>
  )
}

type Placed = { readonly span: Block['span']; readonly statement: Statement }

/** Where a statement's note stands: at its first character. */
function placed(statement: Statement): Placed[] {
  const { source, cue, content } = statement
  const starts = [...content, ...source, ...cue].map(([start]) => start)
  if (starts.length === 0) return []
  const first = Math.min(...starts)
  return [{ span: [first, first + 1], statement }]
}

/** The element of a section. */
function Shape({ kind, children }: { readonly kind: SectionKind; readonly children: Child }) {
  if (kind === 'heading')
    return (
      <h2 class="block" dir="auto">
        {children}
      </h2>
    )
  if (kind === 'quote')
    return (
      <blockquote class="block" dir="auto">
        {children}
      </blockquote>
    )
  return (
    <p class={`block ${kind}`} dir="auto">
      {children}
    </p>
  )
}

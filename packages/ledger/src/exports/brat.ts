import { CodePoints, type Record, type Span, type Statement } from '@onrecord/record'
import { noteOf } from '../checks/note.ts'

/** One article in brat's standoff format: `ID.txt` and `ID.ann`. */
export type BratFiles = { readonly txt: string; readonly ann: string }

/** What a folder of articles needs beside them, as `annotation.conf`, for brat to show them. */
export const CONFIGURATION = `[entities]
Content
Source
Cue
Addressee

[relations]
saidBy\tArg1:Content, Arg2:Source
toldBy\tArg1:Content, Arg2:Cue
saidTo\tArg1:Content, Arg2:Addressee
within\tArg1:Content, Arg2:Content

[events]

[attributes]
Kind\tArg:Content, Value:direct|indirect|mixed
Family\tArg:Content, Value:said|held|done
Negated\tArg:Content
`

const ROLES = [
  ['source', 'Source', 'saidBy'],
  ['cue', 'Cue', 'toldBy'],
  ['addressee', 'Addressee', 'saidTo'],
] as const

/** An article's statements: content, source, cue and addressee as text-bound annotations, the rest hung on the content; the ids and what people decided stand in notes.
 *  A statement without content cannot stand in brat, and is left out. */
export function bratOf({ article: { text }, statements, checks = [] }: Record): BratFiles {
  const points = new CodePoints(text)
  const lines: string[] = []
  const counts = { T: 0, R: 0, A: 0, '#': 0 }
  const add = (letter: keyof typeof counts, body: string) => {
    const id = `${letter}${++counts[letter]}`
    lines.push(`${id}\t${body}\n`)
    return id
  }
  const mark = (type: string, spans: readonly Span[]): string | null => {
    const pieces = withinLines(text, spans)
    if (pieces.length === 0) return null
    const offsets = pieces.map(([start, end]) => `${points.fromUtf16(start)} ${points.fromUtf16(end)}`).join(';')
    return add('T', `${type} ${offsets}\t${pieces.map(([start, end]) => text.slice(start, end)).join(' ')}`)
  }
  const relate = (type: string, from: string, to: string | null | undefined) => {
    if (to) add('R', `${type} Arg1:${from} Arg2:${to}`)
  }

  const contents = new Map<string, string>()
  for (const statement of statements) {
    const content = mark('Content', statement.content)
    if (content === null) continue
    contents.set(statement.id, content)
    for (const [role, type, relation] of ROLES) relate(relation, content, mark(type, statement[role]))
    for (const attribute of attributesOf(statement)) add('A', attribute.replace(' ', ` ${content} `).trimEnd())
    const notes = checks.filter((check) => check.statement === statement.id).map((check) => noteOf(check).replace(/\s+/g, ' '))
    add('#', `AnnotatorNotes ${content}\t${[[statement.id, statement.speaker].filter(Boolean).join(' '), ...notes].join('; ')}`)
  }
  for (const { id, parent } of statements) {
    const content = contents.get(id)
    if (content && parent !== null) relate('within', content, contents.get(parent))
  }
  return { txt: text, ann: lines.join('') }
}

const attributesOf = ({ kind, family, negated }: Statement) => [`Kind ${kind}`, `Family ${family}`, ...(negated ? ['Negated '] : [])]

/** Spans cut at line ends, which no annotation of brat may hold. */
function withinLines(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(/[^\n]+/g)].map(({ index, 0: line }): Span => [start + index, start + index + line.length]),
  )
}

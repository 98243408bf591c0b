import { cut, type Piece, type Span } from '@onrecord/record'
import type { Reading } from '../reading/messages.ts'
import { voiceOf, voicesOf } from '../voices.ts'
import { element } from './element.ts'

/** What a character of the draft is to an entry. */
type Role =
  | { readonly role: 'source' | 'cue' | 'content'; readonly statement: number }
  | { readonly role: 'warned'; readonly warning: number }

type Marked = Role & { readonly span: Span }

export type MarkedText = {
  /** Shows a statement's words, or a warning's: marked as those that are meant, and in view. */
  readonly show: (what: 'statement' | 'warning', number: number) => void
}

/** Sets a draft into a place of the page, paragraph by paragraph, its statements and warnings marked.
 *  @param onChosen  told of the statement whose words are clicked, the innermost of several */
export function markedText(place: HTMLElement, { record, warnings }: Reading, onChosen: (statement: number) => void): MarkedText {
  const { text } = record.article
  const marked: Marked[] = [
    ...record.statements.flatMap(({ source, cue, content }, statement) =>
      Object.entries({ content, source, cue }).flatMap(([role, spans]) => spans.map((span) => ({ span, role, statement }) as Marked)),
    ),
    ...warnings.flatMap(({ spans }, warning) => spans.map((span) => ({ span, role: 'warned', warning }) as const)),
  ]
  const voice = voiceOf(voicesOf(record))
  const colours = record.statements.map((statement) => voice(statement).colour)
  place.replaceChildren(
    ...lines(text).map((line) => element('p', {}, ...cut(text.slice(...line), marked, line[0]).map((piece) => printed(piece, colours)))),
  )
  place.onclick = ({ target }) => {
    const numbers = target instanceof HTMLElement ? (target.dataset.statement ?? '').split(' ').filter(Boolean) : []
    if (numbers.length > 0) onChosen(Number(numbers.at(-1)))
  }
  return {
    show(what, number) {
      for (const old of place.querySelectorAll('.meant')) old.classList.remove('meant')
      const meant = place.querySelectorAll(`[data-${what}~="${number}"]`)
      for (const one of meant) one.classList.add('meant')
      meant[0]?.scrollIntoView({ block: 'center' })
    },
  }
}

function printed({ words, over }: Piece<Marked>, colours: readonly string[]): Node | string {
  if (over.length === 0) return words
  const statements = over.flatMap((entry) => (entry.role === 'warned' ? [] : [entry.statement]))
  const warnings = over.flatMap((entry) => (entry.role === 'warned' ? [entry.warning] : []))
  const roles = new Set(over.map(({ role }) => role))
  const innermost = statements.at(-1)
  const attributes = {
    class: [...roles, ...(innermost === undefined ? [] : [colours[innermost] as string])].join(' '),
    'data-statement': statements.join(' '),
    'data-warning': warnings.join(' '),
  }
  return element(roles.has('content') || roles.has('warned') ? 'mark' : 'span', attributes, words)
}

/** The lines of a text that hold something. */
const lines = (text: string): Span[] => [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => [index, index + line.length])

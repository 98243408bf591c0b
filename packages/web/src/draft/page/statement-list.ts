import { type Span, textOf } from '@onrecord/record'
import type { Verdict } from '../quotes/verdict.ts'
import type { Reading } from '../reading/messages.ts'
import { voiceOf, voicesOf } from '../voices.ts'
import { element } from './element.ts'
import { named } from './named.ts'
import { verdictNote } from './verdict-note.ts'

export type StatementList = {
  /** Marks a statement as the one that is meant, and brings it into view. */
  readonly choose: (statement: number) => void
  /** Sets how the quotes stand beside their statements, and those of nobody at the end: a verdict a quote.
   *  @param names  of what they were held against */
  readonly judge: (verdicts: readonly Verdict[], names: readonly string[]) => void
}

/** Lists the statements of a reading, each a button which tells that it is chosen. */
export function statementList(place: HTMLElement, { record, quotes }: Reading, onChosen: (statement: number) => void): StatementList {
  const words = (spans: readonly Span[]) => spans.map((span) => textOf(record.article.text, span)).join(' … ')
  const voice = voiceOf(voicesOf(record))
  const entries = record.statements.map((statement, i) => {
    const facts = [
      words(statement.cue),
      statement.kind,
      statement.negated ? 'negated' : '',
      `confidence ${statement.confidence.toFixed(2)}`,
    ]
    const button = element(
      'button',
      { type: 'button', class: 'entry' },
      element('strong', { class: voice(statement).colour }, named(record, statement)),
      element('span', { class: 'words' }, words(statement.content)),
      element('span', { class: 'quiet' }, facts.filter(Boolean).join(' · ')),
    )
    button.onclick = () => onChosen(i)
    return element('li', {}, button)
  })
  place.replaceChildren(...entries)
  return {
    choose(statement) {
      for (const [i, entry] of entries.entries()) {
        if (i === statement) entry.setAttribute('aria-current', 'true')
        else entry.removeAttribute('aria-current')
      }
      entries[statement]?.scrollIntoView({ block: 'nearest' })
    },
    judge(verdicts, names) {
      for (const old of place.querySelectorAll('.verdict, .nobody')) old.remove()
      for (const [i, { statement, pieces }] of quotes.entries()) {
        const note = verdictNote(verdicts[i] as Verdict, names)
        const entry = entries[record.statements.findIndex(({ id }) => id === statement)]
        if (entry) entry.append(note)
        else place.append(element('li', { class: 'nobody' }, element('p', { class: 'words' }, words(pieces)), note))
      }
    },
  }
}

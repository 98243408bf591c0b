import { familyNote, type Statement, writeSpans } from '@onrecord/record'
import { daysOf } from '../page/date.tsx'
import { choosing, UNSETTLED } from './chosen.ts'
import { More } from './more.tsx'
import type { Noted } from './noted.ts'

/** A statement in the margin: whose it is and of what kind; where it is the chosen one, also when it was said and how sure the reader is, and more of it.
 *  For others src/script/article.ts asks for that: a page can have thousands. */
export function Note({ statement, noted }: { readonly statement: Statement; readonly noted: Noted }) {
  const { id, kind, said, confidence, source, cue, content } = statement
  const voice = noted.voiceOf(statement)
  const isOn = noted.chosen.statement === id
  const isStrong = noted.chosen.speaker === (voice.id ?? UNSETTLED)
  const when = said.date ? `said ${daysOf(said.date)} · ` : ''
  return (
    <li
      class={`note ${voice.colour} v${voice.number}${isOn ? ' on' : ''}${isStrong ? ' strong' : ''}`}
      id={id}
      aria-current={isOn ? 'true' : undefined}
      data-source={writeSpans(source)}
      data-cue={writeSpans(cue)}
      data-content={writeSpans(content)}
    >
      <a class="whose" href={choosing(id, noted.chosen)}>
        <b>{voice.number}</b> {voice.name}
      </a>{' '}
      {[familyNote(statement), kind, noted.checks.has(id) ? '✓ checked' : null].filter(Boolean).join(' · ')}
      <span class="sure">
        {' '}
        · {when}confidence {confidence.toFixed(2)}
      </span>
      {isOn ? <More statement={statement} noted={noted} /> : ''}
    </li>
  )
}

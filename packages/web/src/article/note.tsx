import { familyNote, type Statement, writeSpans } from '@onrecord/record'
import { attributes, escaped } from '../page/markup.ts'
import { choosing, UNSETTLED } from './chosen.ts'
import { More } from './more.tsx'
import type { Noted } from './noted.ts'

/** A statement in the margin, as HTML: whose it is and of what kind; where it is the chosen one, more of it. For others src/script/article.ts asks for that:
 *  a page can have thousands. */
export function noteOf(statement: Statement, noted: Noted): string {
  const { id, kind, source, cue, content } = statement
  const voice = noted.voiceOf(statement)
  const isOn = noted.chosen.statement === id
  const isStrong = noted.chosen.speaker === (voice.id ?? UNSETTLED)
  const given = attributes({
    class: `note ${voice.colour} v${voice.number}${isOn ? ' on' : ''}${isStrong ? ' strong' : ''}`,
    id,
    'aria-current': isOn ? 'true' : undefined,
    'data-source': writeSpans(source),
    'data-cue': writeSpans(cue),
    'data-content': writeSpans(content),
  })
  const whose = `<a${attributes({ class: 'whose', href: choosing(id, noted.chosen) })}><b>${voice.number}</b> ${escaped(voice.name)}</a>`
  const facts = [familyNote(statement), kind, noted.checks.has(id) ? '✓ checked' : null].filter(Boolean).join(' · ')
  return `<li${given}>${whose} ${escaped(facts)}${isOn ? <More statement={statement} noted={noted} /> : ''}</li>`
}

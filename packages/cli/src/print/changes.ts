import { changeNotes } from '@onrecord/ledger'
import type { Change, Figure, SeenStatement, WordChange } from '@onrecord/record'
import { counted } from './counted.ts'
import type { FamilyChoice } from './family.ts'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

/** Changes for a person to read, as they come: under each page and the days on which it was seen, who, what became of it, and the words. */
export function changesPrinter(screen: Screen, family: FamilyChoice): { of: (change: Change) => string; end: () => string } {
  const { paint, width } = screen
  let heading = ''
  let count = 0
  return {
    of: (change) => {
      count++
      const own = headingOf(change, screen)
      const lines = own === heading ? [] : [own, '']
      heading = own
      return `${[...lines, ...entry(change, screen), ''].join('\n')}\n`
    },
    end: () => {
      const nothing = `No page that was seen again has people say anything else.${family === 'all' ? '' : ' Try --family all.'}`
      return `${paint.dim(count === 0 ? wrap(nothing, width, 0) : counted(count, 'change'))}\n`
    },
  }
}

function headingOf({ page, title, url, from, to, modified, notice }: Change, { paint, width }: Screen): string {
  const facts = [
    url ?? page,
    `seen ${dayOf(from.seen)} and ${dayOf(to.seen)}`,
    modified === null ? null : `modified ${modified.slice(0, 10)}, says the page`,
    modified === null && notice === null ? 'changed without notice' : null,
  ]
  const lines = [
    paint.bold(wrap(safe(title ?? 'A page without title'), width, 0)),
    paint.dim(wrap(safe(facts.filter(Boolean).join(' · ')), width, 0)),
  ]
  return [...lines, ...(notice === null ? [] : [paint.dim(wrap(safe(notice), width, 2))])].join('\n')
}

function entry(change: Change, { paint, width }: Screen): string[] {
  const { kinds, from, to, before, after, words } = change
  const statement = after ?? before
  if (statement === null) return [wrap('The address shows another text.', width, 2)]
  const names = [before, after].flatMap((side) => side?.speaker ?? (side ? 'nobody named' : []))
  const who = [...new Set(names)].map(safe).join(' → ')
  const days = before === null ? ['absent', 'present'] : ['present', 'absent']
  const notes = kinds.map((kind) => {
    if (kind === 'absent' || kind === 'added') return `${days[0]} on ${dayOf(from.seen)}, ${days[1]} on ${dayOf(to.seen)}`
    if (kind === 'speaker') return 'another name'
    if (kind === 'cue') return `“${before?.cue}” → “${after?.cue}”`
    if (kind === 'quoted') return `${before?.kind} → ${after?.kind}`
    if (kind === 'figure') return `${amounts(before)} → ${amounts(after)}`
    return kind
  })
  return [
    wrap(paint.bold(who), width, 2),
    paint.dim(wrap(safe(notes.join(' · ')), width, 4)),
    wrap(words ? words.map((change) => marked(change, paint)).join(' ') : paint.cyan(safe(statement.words)), width, 6),
    ...changeNotes(change).map((note) => paint.yellow(wrap(`✎ ${safe(note)}`, width, 4))),
  ]
}

/** As wdiff marks words, so that colour is not all that tells them apart. */
function marked({ text, in: place }: WordChange, paint: Screen['paint']): string {
  if (place === 'both') return safe(text)
  return place === 'before' ? paint.red(`[-${safe(text)}-]`) : paint.green(`{+${safe(text)}+}`)
}

const amounts = (side: SeenStatement | null): string => side?.figures.map(amount).join(', ') || 'no figure'

const amount = ({ bound, value, high }: Figure): string => `${bound ?? ''}${value}${high === null ? '' : `–${high}`}`

const dayOf = (instant: string): string => instant.slice(0, 10)

import { checkedNote, mergeNote, type Person, type PersonProfile } from '@onrecord/record'
import { counted } from './counted.ts'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

/** People of a ledger for a person to read: how pages describe each, where and on what, and why its pages are of one. */
export function printPeople(people: readonly Person[], { paint, width }: Screen): string {
  if (people.length === 0) return paint.dim(`${wrap('Nobody of this name is quoted. Try a part of the name.', width, 0)}\n`)
  const out: string[] = []
  for (const person of people) {
    const { id, kind, name, names, settled, statements, articles, profiles, checked, outlets, subjects, merges, others } = person
    out.push(wrap(`${paint.bold(safe(name))} ${paint.dim(`${kind} · ${id}`)}`, width, 0))
    out.push(wrap([counted(statements, 'statement'), counted(articles, 'page'), daysOf(person)].filter(Boolean).join(' · '), width, 2))
    for (const { described, ...counts } of describedOnce(profiles)) {
      const facts = [daysOf(counts), counted(counts.statements, 'statement')].filter(Boolean).join(' · ')
      out.push(wrap(`${paint.cyan(safe(described))} ${paint.dim(facts)}`, width, 4))
    }
    const notes = [
      names.length > 1 ? `also ${names.slice(1).map(safe).join(', ')}` : null,
      `in ${outlets.map(({ outlet, statements: count }) => `${safe(outlet ?? 'pages without an outlet')} (${count})`).join(', ')}`,
      subjects.length > 0 ? `on ${subjects.map(safe).join(', ')}` : null,
      merges.length > 0 ? `one because ${[...new Set(merges.map(({ reason }) => mergeNote(reason)))].join('; ')}` : null,
      settled ? null : 'one word is all that these pages tell: they may mean several people',
      others.length > 0 ? `nothing tells whether this is also ${others.join(' or ')}` : null,
    ]
    for (const note of notes) if (note !== null) out.push(paint.dim(wrap(note, width, 2)))
    const decided = checkedNote(checked)
    if (decided !== null) out.push(paint.yellow(wrap(`✎ ${decided}`, width, 2)))
    out.push('')
  }
  out.push(paint.dim(people.length === 1 ? '1 of this name' : `${people.length} of this name, told apart`))
  return `${out.join('\n')}\n`
}

type Described = Pick<PersonProfile, 'from' | 'to' | 'statements'> & { readonly described: string }

/** Descriptions in the order of time, each once: whoever was decided on has a profile of its own, be it described as others are. */
function describedOnce(profiles: readonly PersonProfile[]): Described[] {
  const once = new Map<string, Described>()
  for (const { role, affiliation, country, from, to, statements } of profiles) {
    const described = [role, affiliation, country].filter(Boolean).join(', ') || 'the name only'
    const before = once.get(described)
    const days = [before?.from, before?.to, from, to].filter((day) => typeof day === 'string').sort()
    once.set(described, { described, from: days[0] ?? null, to: days.at(-1) ?? null, statements: (before?.statements ?? 0) + statements })
  }
  return [...once.values()]
}

function daysOf({ from, to }: Pick<Person, 'from' | 'to'>): string | null {
  const [first, last] = [from?.slice(0, 10), to?.slice(0, 10)]
  return first === undefined ? null : first === last ? first : `${first} to ${last}`
}

import { type Check, type Fix, type Span, type Statement, textOf, wholeCharacters } from '@onrecord/record'

/** Spans of a statement by which it is told from others. */
const ROLES = ['source', 'cue', 'content', 'addressee'] as const

/** The text that a check holds on to: from the first character of its statement to the last, those of the fix among them. */
export function placeOf(text: string, statement: Statement, fix: Fix | null): Pick<Check['was'], 'start' | 'text'> {
  const spans = ROLES.flatMap((role) => [...statement[role], ...(fix?.[role] ?? [])])
  if (spans.length === 0) return { start: 0, text: '' }
  const whole: Span = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
  const place = wholeCharacters(text, whole)
  return { start: place[0], text: textOf(text, place) }
}

/** A check with its spans where its words stand in a text: at their place, or else at the nearest one; null where they stand nowhere. */
export function placed(check: Check, text: string): Check | null {
  const { was, fix } = check
  const at = nearest(text, was.text, was.start)
  if (at === null) return null
  const by = at - was.start
  if (by === 0) return check
  const { statement, speaker, figures } = was
  return {
    ...check,
    fix: fix && movedRoles(fix, by),
    was: {
      ...was,
      start: at,
      statement: movedRoles(statement, by),
      // mentions elsewhere may have moved otherwise: those that stand beside the words go with them
      speaker: speaker && { ...speaker, mentions: within(speaker.mentions, was).map((span) => moved(span, by)), spans: NOWHERE },
      figures: figures.map((figure) => ({ ...figure, span: moved(figure.span, by) })),
    },
  }
}

const NOWHERE = { name: null, title: null, role: null, affiliation: null, country: null }

const moved = ([start, end]: Span, by: number): [number, number] => [start + by, end + by]

function movedRoles<Roles extends { readonly [role in (typeof ROLES)[number]]?: Span[] }>(roles: Roles, by: number): Roles {
  const changed = ROLES.flatMap((role) => (roles[role] ? [[role, roles[role].map((span) => moved(span, by))]] : []))
  return { ...roles, ...Object.fromEntries(changed) }
}

const within = (spans: readonly Span[], { start, text }: Check['was']) =>
  spans.filter(([from, to]) => from >= start && to <= start + text.length)

/** Where a text holds some words, as near as can be to a place. */
function nearest(text: string, words: string, start: number): number | null {
  if (text.startsWith(words, start)) return start
  const after = text.indexOf(words, start)
  const before = start === 0 ? -1 : text.lastIndexOf(words, start - 1)
  if (after < 0 || before < 0) return after < 0 && before < 0 ? null : Math.max(after, before)
  return after - start < start - before ? after : before
}

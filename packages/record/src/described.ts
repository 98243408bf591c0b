import type { Speaker } from './speaker.ts'

type Described = Pick<Speaker, 'name' | 'title' | 'role' | 'affiliation' | 'kind'>

/** Who a speaker is, in one line: "Gen. Ada Lin, defence minister, Vale". */
export function described(speaker: Described): string {
  const { who, more } = describedParts(speaker)
  return [who, ...more].join(', ')
}

/** The same in two parts: what the speaker is called, and what is told of it. */
export function describedParts({ name, title, role, affiliation, kind }: Described): {
  readonly who: string
  readonly more: readonly string[]
} {
  const titled = name && title && !name.startsWith(title) ? `${title} ${name}` : name
  const who = titled ?? role ?? (kind === 'anonymous' ? 'unnamed source' : 'unnamed')
  const more = [titled ? role : null, affiliation].filter((part): part is string => part !== null && !who.includes(part))
  return { who, more }
}

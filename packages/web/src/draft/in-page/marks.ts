import type { StatementInPage } from '../reading/messages.ts'
import { rangeOf } from './range.ts'

/** What is marked in a page, each by a style of its own: `::highlight(onrecord-content)`. */
const ROLES = ['source', 'cue', 'content'] as const
const MEANT = 'onrecord-meant'

export type InPage = {
  /** How many of the statements were found where they were read. */
  readonly marked: number
  /** Marks one statement as the one that is meant, and brings it into view. */
  readonly show: (statement: number) => void
  /** Takes all marks away. */
  readonly clear: () => void
}

/** Marks statements in the page that they were read from, which stays as it is: the marks are the browser's own (CSS Custom Highlight API). */
export function markInPage(statements: readonly StatementInPage[]): InPage {
  const found = statements.map((statement) =>
    Object.fromEntries(
      ROLES.map((role) => [role, statement[role].map((place) => rangeOf(document, place)).filter((range) => range !== null)]),
    ),
  )
  for (const role of ROLES) CSS.highlights.set(`onrecord-${role}`, new Highlight(...found.flatMap((ranges) => ranges[role] ?? [])))
  return {
    marked: found.filter(({ content }) => content !== undefined && content.length > 0).length,
    show(statement) {
      const ranges = Object.values(found[statement] ?? {}).flat()
      const meant = new Highlight(...ranges)
      meant.priority = 1
      CSS.highlights.set(MEANT, meant)
      found[statement]?.content?.[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    },
    clear() {
      for (const name of [MEANT, ...ROLES.map((role) => `onrecord-${role}`)]) CSS.highlights.delete(name)
    },
  }
}

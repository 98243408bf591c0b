import { type Fix, readSpans, type Statement, StatementKind, union, writeSpans } from '@onrecord/record'
import { Text } from '@onrecord/server'
import { z } from 'zod'

const ROLES = ['content', 'source', 'cue'] as const

const Pieces = z.string().transform((given, { addIssue }) => {
  const spans = readSpans(given)
  if (spans === null) addIssue({ code: 'custom', message: 'Give pieces of the text, as 188-211, 230-308, or none' })
  return spans ?? z.NEVER
})

/** The fields of a form that say what a statement should be. */
export const FIX_FIELDS = {
  content: Pieces.optional(),
  source: Pieces.optional(),
  cue: Pieces.optional(),
  kind: StatementKind.optional(),
  /** The id of a speaker of the page, or `none`. */
  speaker: Text.optional(),
  /** The name of another. */
  name: Text.optional(),
}
const FixFields = z.object(FIX_FIELDS)

type Fixable = Pick<Statement, (typeof ROLES)[number] | 'kind' | 'speaker'>

/** What a form says that a statement should be, as far as it is otherwise. */
export function fixIn({ kind, speaker, name, ...roles }: z.infer<typeof FixFields>, statement: Fixable): Fix {
  const moved = ROLES.flatMap((role) => {
    const spans = roles[role]
    return spans === undefined || writeSpans(spans) === writeSpans(statement[role]) ? [] : [[role, union(spans)] as const]
  })
  const who = name ?? (speaker === 'none' ? null : speaker)
  return {
    ...Object.fromEntries(moved),
    ...(kind === undefined || kind === statement.kind ? {} : { kind }),
    ...(who === undefined || who === statement.speaker ? {} : { speaker: who }),
  }
}

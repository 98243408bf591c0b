import type { Record } from '@onrecord/record'
import type { Warning } from './warning.ts'

/** Speakers whom the draft gives no name, each where it first has them speak. */
export function withoutName({ statements, speakers }: Pick<Record, 'statements' | 'speakers'>): Warning[] {
  const nameless = speakers.filter(({ name, members }) => name === null && members.length === 0)
  return nameless.flatMap(({ id }) => {
    const first = statements.find(({ speaker, source }) => speaker === id && source.length > 0)
    return first ? [{ kind: 'no name' as const, spans: first.source }] : []
  })
}

import type { Check, Fix } from '@onrecord/record'

/** The correction that takes another one back: what was there before. Null where the check corrected nothing of it. */
export function takenBack({ fix, was: { statement, speaker } }: Check): Fix | null {
  if (fix === null) return null
  const before = {
    source: statement.source,
    cue: statement.cue,
    content: statement.content,
    addressee: statement.addressee,
    kind: statement.kind,
    speaker: speaker?.id ?? null,
  }
  const changed = Object.entries(before).filter(([field]) => field in fix)
  return changed.length === 0 ? null : Object.fromEntries(changed)
}

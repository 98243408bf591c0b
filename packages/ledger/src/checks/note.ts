import type { Change, Check, SeenStatement } from '@onrecord/record'

/** What a check says, in words: `right, says Ada Lin (2026-03-03)`, `speaker corrected by Ada Lin (2026-03-03): a note`, `taken back by Ada Lin (2026-03-03)`. */
export function noteOf({ verdict, fix, by, at, note }: Check): string {
  const who = `${by} (${at.slice(0, 10)})`
  const said = fix
    ? `${Object.keys(fix).join(', ')} corrected by ${who}`
    : verdict === 'undone'
      ? `taken back by ${who}`
      : `${verdict}, says ${who}`
  return note === null ? said : `${said}: ${note}`
}

/** What people decided on the statement of a change, in words, and what it is as they corrected it; where both versions have it, with the version's name. */
export function changeNotes({ before, after }: Change): string[] {
  const name = (side: string) => (before && after ? `${side}: ` : '')
  return [...sideNotes(before).map((note) => name('before') + note), ...sideNotes(after).map((note) => name('after') + note)]
}

function sideNotes(side: SeenStatement | null): string[] {
  const { checks = [], corrected = null } = side ?? {}
  return [...checks.map(noteOf), ...(corrected ? [`as corrected, ${corrected.speaker ?? 'nobody named'}: ${corrected.words}`] : [])]
}

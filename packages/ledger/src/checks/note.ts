import type { Check } from '@onrecord/record'

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

/** A moment of publication, as it is read: `3 March 2026, 14:05 UTC`; only the day where the page gives a day. */
export function When({ at }: { readonly at: string }) {
  return <time datetime={at}>{whenOf(at)}</time>
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })

/** The same as text. */
export function whenOf(at: string): string {
  const moment = new Date(at)
  if (Number.isNaN(moment.getTime())) return at
  return at.length > 'YYYY-MM-DD'.length ? `${DAY.format(moment)}, ${TIME.format(moment)} UTC` : DAY.format(moment)
}

/** Days from one to another, both included, as they are read. */
export const daysOf = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? whenOf(from) : `between ${whenOf(from)} and ${whenOf(to)}`

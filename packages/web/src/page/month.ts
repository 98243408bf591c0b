const NAME = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A month, given as 2026-03, as it is read: `March 2026`. */
export const monthOf = (month: string): string => NAME.format(new Date(`${month}-01T00:00:00Z`))

/** The filters that find what was published in a month: its first and its last day. */
export function daysOf(month: string): { readonly since: string; readonly until: string } {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return { since: `${month}-01`, until: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) }
}

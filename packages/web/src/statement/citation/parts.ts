import type { Cited } from './cited.ts'

/** Parts that are told, with what stands between them. */
export const joined = (parts: readonly (string | null | false)[], between: string): string =>
  parts.filter((part): part is string => typeof part === 'string' && part !== '').join(between)

/** Words as a quotation, once. */
export const quotation = (words: string): string => (/^[“"«„]/.test(words) ? words : `“${words}”`)

/** A day of a citation by the names of its months. */
export function dated(day: string, locale: 'en-GB' | 'en-US', parts: Intl.DateTimeFormatOptions = WHOLE): string {
  return formatOf(locale, parts).format(new Date(`${day}T00:00:00Z`))
}

/** A format takes longer to make than a page. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, parts])
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })
  formats.set(key, known)
  return known
}

const WHOLE = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** What was kept of the page, so that others can tell whether they have the same. */
export const archived = ({ archive }: Cited): string => `SHA-256 of the ${archive.of}: ${archive.sha256}`

import { InputError } from '@onrecord/record'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Zones that news pages name by letters; a zone without a fixed offset (ET) takes its standard or summer time by the month. */
const ZONES: { readonly [name: string]: string } = {
  z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', bst: '+01:00', cet: '+01:00', cest: '+02:00', eet: '+02:00', eest: '+03:00', msk: '+03:00',
  est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00', ist: '+05:30', jst: '+09:00', aest: '+10:00', aedt: '+11:00',
} // biome-ignore format: a table

const ISO = /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?)?/i
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[ .-]+([A-Za-z]{3,9})\.?,?[ .-]+(\d{4})\b/
const MONTH_FIRST = /\b([A-Za-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})\b/
const CLOCK = /\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?\s*(?:\(?([A-Za-z]{1,4})\)?\b|([+-]\d{2}:?\d{2}))?/i

/** A date, or a date and time with its offset, in ISO 8601; null where the words hold none. A time without a zone is left out: it would
 *  name a wrong moment somewhere. */
export function dateOf(words: string): string | null {
  const iso = ISO.exec(words)
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso
    const date = isoDate(Number(year), Number(month), Number(day))
    if (date === null || hour === undefined || zone === undefined) return date
    return `${date}T${hour}:${minute}:${second ?? '00'}${offset(zone)}`
  }
  const dayFirst = DAY_FIRST.exec(words)
  const monthFirst = dayFirst ? null : MONTH_FIRST.exec(words)
  const [found, day, name, year] = dayFirst ?? (monthFirst ? [monthFirst[0], monthFirst[2], monthFirst[1], monthFirst[3]] : [])
  if (found === undefined) return null
  const date = isoDate(Number(year), MONTHS.indexOf((name as string).slice(0, 3).toLowerCase()) + 1, Number(day))
  if (date === null) return null
  const clock = CLOCK.exec(words.replace(found, ' '))
  const zone = clock?.[6] ?? ZONES[clock?.[5]?.toLowerCase() ?? '']
  if (!clock || zone === undefined) return date
  const half = clock[4]?.toLowerCase()
  const hour = half === undefined ? Number(clock[1]) : (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0)
  if (hour > 23 || Number(clock[2]) > 59) return date
  return `${date}T${String(hour).padStart(2, '0')}:${clock[2]}:${clock[3] ?? '00'}${offset(zone)}`
}

/** Words without the dates and times in them. */
export function withoutDates(words: string): string {
  return [ISO, DAY_FIRST, MONTH_FIRST, CLOCK].reduce((left, form) => left.replace(new RegExp(form, 'gi'), ' '), words)
}

function offset(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  // a day that the month does not have rolls over
  if (year < 1600 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** A day's head start: a page published this evening in Auckland is dated tomorrow here. */
const AHEAD = 36 * 60 * 60 * 1000

export const isFuture = (date: string, now: Date): boolean => Date.parse(date) > now.getTime() + AHEAD

const FORMS = 'Give it as 2024-03-16 or 2024-03-16T09:30:00+03:30.'

/** A date that a person gave, of a page that is out: one still to come would make every "on Monday" of the page wrong.
 *  @throws {InputError} `bad-date` */
export function givenDate(words: string, name: string, now: Date): string {
  const match = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/.test(words.trim()) ? dateOf(words) : null
  if (match === null || Number.isNaN(Date.parse(match))) throw new InputError('bad-date', name, `"${words}" is no date. ${FORMS}`)
  if (isFuture(match, now))
    throw new InputError('bad-date', name, `"${words}" is still to come: it cannot be when the page was published. ${FORMS}`)
  return match
}

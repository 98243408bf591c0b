import { unitNames } from '@onrecord/reader'

/** Codes that have a sign or a short form which people know better than a word. */
const SIGNS: Readonly<Record<string, string>> = {
  Cel: '°C',
  '[degF]': '°F',
  'mm[Hg]': 'mmHg',
  '[Btu]': 'Btu',
  um: 'µm',
  ug: 'µg',
  us: 'µs',
  km2: 'km²',
  m2: 'm²',
  cm2: 'cm²',
  m3: 'm³',
  km3: 'km³',
  cm3: 'cm³',
  'm3/s': 'm³/s',
  'N.m': 'Nm',
  'kW.h': 'kWh',
  'MW.h': 'MWh',
  'GW.h': 'GWh',
  'TW.h': 'TWh',
  kBy: 'kB',
  MBy: 'MB',
  GBy: 'GB',
  TBy: 'TB',
  PBy: 'PB',
}

/** Letters that are no word for people. */
const CODES: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's', 'har', 't', 'AU', 'points', 'basis points'])

/** What only a code of UCUM has in it. */
const CODED = /[[\]_.\d]/

/** A unit as people write it; what the record has where that is a word or a sign already: `EUR`, `km`, `%`, `people`. */
export function unitWords(unit: string, isOne: boolean): string {
  const sign = Object.hasOwn(SIGNS, unit) ? SIGNS[unit] : undefined
  if (sign !== undefined) return sign
  const names = CODES.has(unit) || CODED.test(unit) ? unitNames(unit) : null
  return names?.[isOne ? 'one' : 'several'] ?? unit
}

import { UNIT_WORDS } from './lists/units.ts'

export type UnitNames = { readonly one: string; readonly several: string }

/** Of each unit of the table the first two words of its line. */
const NAMES = new Map<string, UnitNames>()
for (const [word, unit] of UNIT_WORDS) {
  const known = NAMES.get(unit)
  if (known === undefined) NAMES.set(unit, { one: word, several: word })
  else if (known.one === known.several) NAMES.set(unit, { one: known.one, several: word })
}

/** A unit as the reader finds it written, one of it and several.
 *  @param unit  as a figure has it
 *  @returns  null for what is no unit of the table: a currency, a counted noun */
export const unitNames = (unit: string): UnitNames | null => NAMES.get(unit) ?? null

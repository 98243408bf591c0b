import type { Figure } from '@onrecord/record'
import { unitWords } from './unit-words.ts'

const BOUNDS = { '>': 'more than ', '>=': 'at least ', '<': 'less than ', '<=': 'at most ', '~': 'about ' }
const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })

/** A figure as it is understood: `more than 1,200 km of dykes`. */
export function amountOf({ bound, value, high, unit, of }: Pick<Figure, 'bound' | 'value' | 'high' | 'unit' | 'of'>): string {
  const range = high === null ? NUMBER.format(value) : `${NUMBER.format(value)} to ${NUMBER.format(high)}`
  const words = unit && unitWords(unit, value === 1 && high === null)
  return [`${bound ? BOUNDS[bound] : ''}${range}`, words, of && of !== unit ? `of ${of}` : null].filter(Boolean).join(' ')
}

import fc, { type Arbitrary } from 'fast-check'
import { type OpenApi, resolved, type Schema } from './open-api.ts'

/** Words that a field is rarely given. */
export const ODD_TEXT: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '', ' ', '\0', '%', "'", '"', '*', '\\', 'near/0', 'a near/99999999999 b', '((', ':*', '& | !', '-', '"-"', 'null', 'true', '-1', '1e400', 'NaN', '0x10',
    '2024-02-30', '+275760-09-13', '-000001-01-01', '2024-03-16T25:00:00Z', 'WzEsMiwzLDRd', 'W10', 'bnVsbA', '../..', '%2e%2e%2f', '__proto__', 'constructor',
    '\ud800', '\u202e', 'İ', 'ﬃ', '😀'.repeat(600), 'a'.repeat(1001), 'dam '.repeat(2500), 'https://', 'javascript:alert(1)', 'http://[::1', 'http://10.0.0.1/',
  ), // biome-ignore format: a list
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
)

/** Values that no schema asked for. */
export const ODD: Arbitrary<unknown> = fc.oneof(
  ODD_TEXT,
  fc.jsonValue(),
  fc.constantFrom(null, true, 0, -1, 2 ** 53, 1e308, -0, [], {}, [[]], [[0]], [[3, 1]], [[-1, 4]], [[0, 1e9]], [[0.5, 2]], { length: 1 }),
)

const DAYS = ['2026-02-20', '2026-02-21T09:30:00Z', '1999-12-31', '2999-01-01']

/** What a field of a name is given so that a request gets further than the check of its form. */
export type Known = { readonly [field: string]: readonly unknown[] }

/** Values that fit a schema, mostly; what is known of a field of that name rather than what its schema alone tells. */
export function fitting(schema: Schema, api: OpenApi, known: Known, name = ''): Arbitrary<unknown> {
  const { type, enum: values, const: value, items, prefixItems, properties, required = [], anyOf, oneOf, ...bounds } = resolved(schema, api)
  const given = known[name]
  if (given) return fc.constantFrom(...given)
  if (values) return fc.constantFrom(...values)
  if (value !== undefined) return fc.constant(value)
  const choices = anyOf ?? oneOf
  if (choices) return fc.oneof(...choices.map((choice) => fitting(choice, api, known, name)))
  if (prefixItems) return fc.tuple(...prefixItems.map((item) => fitting(item, api, known, name)))
  if (typeof items === 'object') return fc.array(fitting(items, api, known, name), { maxLength: 3 })
  if (properties) {
    const fields = Object.fromEntries(Object.entries(properties).map(([field, of]) => [field, bent(fitting(of, api, known, field))]))
    const optional = someOf(Object.fromEntries(Object.entries(fields).filter(([field]) => !required.includes(field))))
    const needed = fc.record(Object.fromEntries(Object.entries(fields).filter(([field]) => required.includes(field))))
    return fc.tuple(needed, optional).map(([one, other]) => ({ ...one, ...other }))
  }
  return fc.oneof(...[type ?? 'string'].flat().map((one) => ofType(one, bounds, name)))
}

/** Some of the fields, few at once: of many that fit not one finds anything. */
export function someOf(fields: { readonly [name: string]: Arbitrary<unknown> }): Arbitrary<{ [name: string]: unknown }> {
  const names = Object.keys(fields)
  return fc
    .subarray(names, { maxLength: Math.min(MOST_AT_ONCE, names.length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, fields[name] as Arbitrary<unknown>]))))
}

const MOST_AT_ONCE = 5

/** Once in twelve something odd stands in the place of what fits. */
const bent = (value: Arbitrary<unknown>) => fc.oneof({ weight: 11, arbitrary: value }, { weight: 1, arbitrary: ODD })

function ofType(type: string, { minimum = 0, maximum = 300, minLength = 0, maxLength = 40 }: Schema, name: string): Arbitrary<unknown> {
  if (type === 'null') return fc.constant(null)
  if (type === 'boolean') return fc.boolean()
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum })
  if (type === 'number') return fc.oneof(fc.integer({ min: -5, max: 300 }), fc.double({ noNaN: true }))
  if (/since|until|asof|known|published|date/i.test(name)) return fc.constantFrom(...DAYS)
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 40) })
}

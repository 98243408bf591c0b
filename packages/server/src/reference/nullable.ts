/** A description in which a shared schema that may be null is said to be so. zod-to-openapi 9.1 writes "this schema, and also an object or null",
 *  which null itself never fits: https://json-schema.org/understanding-json-schema/reference/combining#allOf */
export function withNulls<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withNulls) as Value
  if (typeof value !== 'object' || value === null) return value
  const { allOf, ...rest } = value as Readable
  const [shared, also, ...others] = Array.isArray(allOf) ? allOf : []
  if (shared?.$ref !== undefined && others.length === 0 && Array.isArray(also?.type) && also.type.includes('null')) {
    const { type: _, ...told } = also
    return { ...rest, ...told, anyOf: [shared, { type: 'null' }] } as Value
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withNulls(inner)])) as Value
}

type Readable = { readonly allOf?: readonly { readonly $ref?: string; readonly type?: unknown }[] }

import { html } from 'hono/html'
import { words } from './words.ts'

/** What the page shows of a JSON Schema. */
type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: { readonly [name: string]: Schema }
  readonly required?: readonly string[]
  readonly description?: string
}

/** A schema in a line: the name of a shared one, its values, its fields. */
export function inLine(schema: unknown): string {
  const { $ref, enum: values, const: value, type, items, prefixItems, properties, ...either } = (schema ?? {}) as Schema
  if ($ref) return $ref.replace(/^.*\//, '')
  const choices = either.anyOf ?? either.oneOf
  if (choices) return choices.map(inLine).join(' | ')
  if (values) return values.join(' | ')
  if (value !== undefined) return JSON.stringify(value)
  if (prefixItems) return `[${prefixItems.map(inLine).join(', ')}]`
  if (items) return `[${inLine(items)}]`
  return properties ? `{ ${Object.keys(properties).join(', ')} }` : [type ?? []].flat().join(' | ')
}

/** A shared schema with its fields. */
export function schemaSection([name, schema]: [name: string, schema: unknown]) {
  const { description, properties = {}, required = [] } = schema as Schema
  const fields = Object.entries(properties).map(
    ([field, of]) =>
      html`<dt><code>${field}</code>${required.includes(field) ? '' : ', may be left out'}</dt><dd>${words(of.description)} <code>${inLine(of)}</code></dd>`,
  )
  return html`<section id="schema-${name}"><h3><code>${name}</code></h3><p>${words(description)}</p><dl>${fields}</dl></section>`
}

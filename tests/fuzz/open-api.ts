/** What the fuzz reads of a JSON Schema. */
export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema | boolean
  readonly prefixItems?: readonly Schema[]
  readonly properties?: { readonly [name: string]: Schema }
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
}

type Content = { readonly [type: string]: { readonly schema: Schema } }

/** What a route takes and answers. */
export type Operation = {
  readonly parameters?: readonly { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: { readonly [status: string]: { readonly content?: Content } }
}

/** `/openapi.json`. */
export type OpenApi = {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
  readonly components: { readonly schemas: { readonly [name: string]: Schema } }
}

/** The schema that a reference leads to. */
export const resolved = (schema: Schema, { components }: OpenApi): Schema =>
  schema.$ref === undefined ? schema : (components.schemas[schema.$ref.replace(/^.*\//, '')] as Schema)

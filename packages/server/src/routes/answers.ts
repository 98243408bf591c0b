import type { ZodType } from 'zod'
import type { Scope } from '../access/scope.ts'
import { needs } from '../access/tokens.ts'
import { Problem } from '../problem/problem.ts'

/** What a route says of who may use it. */
export const open = (scope: Scope) => ({ middleware: needs(scope), security: [{ bearer: [scope] }] })

/** An answer in JSON. */
export const json = <Schema extends ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** A body in JSON, which has to be there. */
export const body = <Schema extends ZodType>(schema: Schema) => ({ required: true, content: { 'application/json': { schema } } })

/** JSON lines; the schema is that of a line. */
export const lines = <Schema extends ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/x-ndjson': { schema } },
})

/** What any route answers where it cannot do what it is asked. */
export const problem = { description: 'What is wrong.', content: { 'application/problem+json': { schema: Problem } } }

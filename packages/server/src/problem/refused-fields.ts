import type { z } from 'zod'
import { RefusedFields } from './problem.ts'

/** Refuses a request whose query, path or body does not fit its schema, and names each field. */
export function refuseFields(result: { readonly success: true } | { readonly success: false; readonly error: z.core.$ZodError }): void {
  if (!result.success) throw new RefusedFields(result.error.issues.flatMap(fieldsOf))
}

const fieldsOf = (issue: z.core.$ZodIssue) => {
  const at = issue.path.map(String)
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...at, key]) : [at]
  return paths.map((path) => ({ field: path.join('.') || 'body', detail: `${issue.message}.` }))
}

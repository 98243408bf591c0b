import type { Context } from 'hono'
import { z } from 'zod'
import { refuseFields } from '../problem/refused-fields.ts'

/** What the address of a page gives, by a schema; fields that a form sends empty are left out.
 *  @throws {InputError} `bad-request`, with each field that does not fit */
export function givenIn<Shape extends z.ZodRawShape>(c: Context, shape: Shape): z.infer<z.ZodObject<Shape>> {
  const filled = Object.entries(c.req.query()).filter(([, value]) => value !== '')
  const given = z.strictObject(shape).safeParse(Object.fromEntries(filled))
  refuseFields(given)
  return given.data as z.infer<z.ZodObject<Shape>>
}

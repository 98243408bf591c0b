import type { Context } from 'hono'
import { z } from 'zod'
import { refuseFields } from '../problem/refused-fields.ts'

/** What the address of a page gives, by a schema; fields that a form sends empty are left out.
 *  @throws {InputError} `bad-request`, with each field that does not fit */
export const givenIn = <Shape extends z.ZodRawShape>(c: Context, shape: Shape): Given<Shape> => checked(c.req.query(), shape)

/** What the form of a page sends, likewise; a file that is not chosen is left out.
 *  @throws {InputError} `bad-request` */
export const givenInForm = async <Shape extends z.ZodRawShape>(c: Context, shape: Shape): Promise<Given<Shape>> =>
  checked(await c.req.parseBody(), shape)

type Given<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape>>

function checked<Shape extends z.ZodRawShape>(fields: { readonly [name: string]: unknown }, shape: Shape): Given<Shape> {
  const filled = Object.entries(fields).filter(([, value]) => value !== '' && !(value instanceof File && value.size === 0))
  const given = schemaOf(shape).safeParse(Object.fromEntries(filled))
  refuseFields(given)
  return given.data as Given<Shape>
}

/** A schema takes longer to make than to check a request by. */
const schemas = new WeakMap<z.ZodRawShape, z.ZodObject>()

function schemaOf(shape: z.ZodRawShape): z.ZodObject {
  const known = schemas.get(shape) ?? z.strictObject(shape)
  schemas.set(shape, known)
  return known
}

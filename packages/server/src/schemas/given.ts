import { z } from '@hono/zod-openapi'

/** An id of the ledger. */
export const Id = z
  .string()
  .max(100)
  .regex(/^[\x21-\x7e]+$/, 'An id has letters, digits and signs')

/** Text that a database takes. */
export const Text = z
  .string()
  .max(1000)
  .refine((text) => !text.includes('\0') && text.isWellFormed(), 'The text holds NUL or half of a surrogate pair')

/** The name under which a decision is kept. */
export const By = Text.refine((name) => name.trim() !== '', 'Give a name').describe('Who decides.')

export const PathId = z.object({ id: Id })

/** The parameters of a route that has none but those of its path. */
export const NoQuery = z.strictObject({})

/** A number in an address. Nothing at all is none, and not 0. */
export const Numeral = z
  .preprocess((given) => (typeof given === 'string' && given.trim() === '' ? undefined : given), z.coerce.number())
  .openapi({ type: 'number' })

const MOST = 1000

/** How many entries an answer has. */
export const limitOf = (usual: number) => z.coerce.number().int().min(1).max(MOST).default(usual).describe('Entries to give.')

/** A place in a list. */
export const After = Text.optional().describe('The `next` of the page before.')

export const Moment = Text.describe('A day, as 2024-03-16, or an instant, as 2024-03-16T09:30:00+03:30.')

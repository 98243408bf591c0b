import { z } from '@hono/zod-openapi'
import type { Alert } from '@onrecord/ledger'
import { FiltersGiven } from './filters.ts'
import { Text } from './given.ts'

export const AlertGiven = z.strictObject({ name: Text.min(1), filters: FiltersGiven })

/** An alert as the API shows it: the address of a webhook is a secret, and is set and seen on the command line only. */
export const AlertShown = z
  .object({ id: z.string(), name: z.string(), filters: FiltersGiven, made: z.string(), hasWebhook: z.boolean() })
  .meta({ id: 'Alert' })

export const shown = ({ webhook, ...alert }: Alert): z.infer<typeof AlertShown> => ({ ...alert, hasWebhook: webhook !== null })

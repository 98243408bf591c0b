import { z } from 'zod'

/** What a token opens: `read` finds and reads, `check` decides, `add` adds pages, feeds and alerts. */
export const Scope = z.enum(['read', 'check', 'add'])
export type Scope = z.infer<typeof Scope>

/** What a request carries while it is answered. */
export type ApiEnv = { Variables: { scopes: ReadonlySet<Scope> } }

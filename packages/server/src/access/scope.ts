import { z } from 'zod'

/** What a token opens: `read` finds and reads, `check` decides, `add` adds pages, feeds and alerts. */
export const Scope = z.enum(['read', 'check', 'add'])
export type Scope = z.infer<typeof Scope>

/** What a request carries while it is answered. */
export type ApiEnv = {
  Variables: {
    /** What it may do; null where the server has tokens and the request gives none of them. */
    readonly scopes: ReadonlySet<Scope> | null
    /** Whether its token came by the cookie of the sign-in page, which /sign-out clears. */
    readonly isSignedIn: boolean
    /** The address of who asks. */
    readonly address: string
    /** The scheme, host and port under which it asks, as a browser has them. */
    readonly origin: string
    /** What its token is known by where the token itself may not stand; null without one. */
    readonly client: string | null
    /** The ledger's, of which the page is made; only of pages that are held. */
    readonly revision?: string
  }
}

import type { ApiApp } from '../routes/api-app.ts'
import type { Frame } from './frame.ts'

/** Pages for people, which stand beside the API and are let in, limited and told of errors as it is.
 *  Each is for the scope `read`; what a form does needs `check` or `add`, which its route says with `needs`. */
export type Pages = {
  /** What stands around each page; around an error and the sign-in page too. */
  readonly frame: Frame
  /** Paths that need no token, as hono writes them: what holds nothing of the ledger, as `/assets/*`. */
  readonly open: readonly string[]
  /** Paths of pages that are made of the ledger, and of nothing else that changes; as hono writes them. */
  readonly held: readonly string[]
  /** Adds the routes. */
  readonly add: (app: ApiApp) => void
}

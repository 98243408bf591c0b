import type { Services } from '@onrecord/server'
import type { Shell } from './page/shell.tsx'

/** What a page is made of. */
export type Site = Services & { readonly shell: Shell }

import type { Services } from '@onrecord/server'
import type { Shell } from './page/shell.tsx'

/** What the pages need beside the services of the API. */
export type PagesOptions = {
  /** The folder of the package `onrecord`: model and runtime, which the page of drafts loads, stand in it. */
  readonly readerFiles: URL
}

/** What a page is made of. */
export type Site = Services & PagesOptions & { readonly shell: Shell }

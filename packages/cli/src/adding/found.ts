import type { Part } from '@onrecord/intake'

/** A part of what was given, once its lists are opened. */
export type Found = (Exclude<Part, { kind: 'list' }> | Done) & {
  /** Whether the user named this very page, and not what holds or lists it: then a page without an article is a failure, and the options for one page
   *  are for it. */
  readonly isGiven: boolean
}

/** A page that need not be looked at. */
export type Done = { readonly kind: 'done'; readonly name: string }

/** What a part is called on the screen. */
export function nameOf(found: Found): string {
  switch (found.kind) {
    case 'page':
      return found.page.name
    case 'address':
      return found.address
    case 'fault':
      return found.fault.input
    case 'done':
      return found.name
  }
}

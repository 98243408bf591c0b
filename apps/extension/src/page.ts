import { type InPage, markInPage } from '@onrecord/web/draft/in-page'

/** What the panel asks of the page, in the extension's own world there: the page's scripts do not see it. */
const inPage = {
  marks: null as InPage | null,
  html: () => document.documentElement.outerHTML,
  mark: (...given: Parameters<typeof markInPage>) => {
    inPage.marks?.clear()
    inPage.marks = markInPage(...given)
    return inPage.marks.marked
  },
}

export type InPageWorld = { onrecord: typeof inPage }

;(globalThis as unknown as InPageWorld).onrecord = inPage

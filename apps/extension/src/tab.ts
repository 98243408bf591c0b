import type { StatementInPage } from '@onrecord/web/draft'
import type { InPageWorld } from './page.ts'

/** In the page, once page.js has run there. */
declare const onrecord: InPageWorld['onrecord']

/** The page in a tab, as far as a click has let the extension in. */
export function tabOf(tabId: number) {
  const target = { tabId }
  return {
    /** @throws {Error} where the browser lets nobody in: its own pages, and pages that were not clicked for */
    async html(): Promise<{ readonly html: string; readonly url: string }> {
      await chrome.scripting.executeScript({ target, files: ['page.js'] })
      await chrome.scripting.insertCSS({ target, files: ['page.css'] })
      const [found] = await chrome.scripting.executeScript({ target, func: () => [onrecord.html(), location.href] })
      const [html = '', url = ''] = found?.result ?? []
      return { html, url }
    },
    /** @returns  how many statements were found where they were read */
    async mark(statements: readonly StatementInPage[]): Promise<number> {
      const plain = statements as StatementInPage[]
      const [marked] = await chrome.scripting.executeScript({ target, args: [plain], func: (given) => onrecord.mark(given) })
      return marked?.result ?? 0
    },
    show: (statement: number) =>
      chrome.scripting.executeScript({ target, args: [statement], func: (given) => onrecord.marks?.show(given) }),
    clear: () => chrome.scripting.executeScript({ target, func: () => onrecord.marks?.clear() }),
  }
}

import { type Ledger, openLedger } from '../packages/ledger/src/index.ts'
import { quickest } from '../packages/ledger/src/trial/databases.ts'
import type { Record } from '../packages/record/src/index.ts'
import { type ApiOptions, api, type Services } from '../packages/server/src/index.ts'
import { pages } from '../packages/web/src/index.ts'
import { servicesOf } from './services.ts'

export type PagesOfLedger = {
  readonly ledger: Ledger
  readonly app: ReturnType<typeof api>
  /** Asks for a page as a browser does. */
  readonly get: (path: string) => Promise<Response>
  /** The text of a page that is there. */
  readonly html: (path: string) => Promise<string>
  /** Sends a form of our own pages. */
  readonly post: (path: string, form: { readonly [field: string]: string }) => Promise<Response>
  readonly close: () => Promise<void>
}

const READER_FILES = new URL('../packages/cli/', import.meta.url)
const HERE = 'http://127.0.0.1'
const AS_BROWSER = { accept: 'text/html', host: '127.0.0.1' }

/** The pages of a new ledger that holds these records. */
export async function pagesOf(
  records: readonly Record[],
  { services = {}, tokens = [] }: { readonly services?: Partial<Services>; readonly tokens?: ApiOptions['tokens'] } = {},
): Promise<PagesOfLedger> {
  const place = await quickest.make()
  const ledger = await openLedger(place.location)
  for (const record of records) await ledger.add(record)
  const made = servicesOf(ledger, services)
  const app = api(made, { tokens, isLoopback: true, pages: pages(made, { readerFiles: READER_FILES }) })
  const get = async (path: string) => app.request(path, { headers: AS_BROWSER })
  return {
    ledger,
    app,
    get,
    html: async (path) => {
      const answer = await get(path)
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      return answer.text()
    },
    post: async (path, form) =>
      app.request(HERE + path, {
        method: 'POST',
        headers: { ...AS_BROWSER, origin: HERE, 'content-type': 'application/x-www-form-urlencoded' },
        body: String(new URLSearchParams(form)),
      }),
    close: async () => {
      await ledger.close()
      await place.drop()
    },
  }
}

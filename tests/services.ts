import { generateKeyPairSync } from 'node:crypto'
import { receiptPage } from '../packages/cli/src/receipt-page.ts'
import type { Ledger } from '../packages/ledger/src/index.ts'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { InputError } from '../packages/record/src/index.ts'
import type { Services } from '../packages/server/src/index.ts'

const KEY = generateKeyPairSync('ed25519').privateKey

/** What a server is made of in tests: a reader that finds nothing, and no web.
 *  @param over  what is otherwise */
export const servicesOf = (ledger: Ledger, over: Partial<Services> = {}): Services => ({
  ledger,
  read: async (article) => ({ ...recordOf([]), article }),
  fetchPage: async (url) => {
    throw new InputError('no-answer', url, 'The server does not answer.')
  },
  feedsAt: async (url) => [{ url, title: 'Vale' }],
  alertFeed: ({ id, name, made }) => ({ id, title: name, updated: made, entries: [] }),
  receipt: (statement) => receiptPage(ledger, statement, async () => KEY),
  fault: (error) => process.stderr.write(`${(error as Error).stack}\n`),
  ...over,
})

import { readPage } from '@onrecord/intake'
import { InputError, type Page } from '@onrecord/record'
import type { Taken } from '../adding/outcome.ts'
import { take } from '../adding/take.ts'
import type { Watch } from './watch.ts'

/** Fetches a young page again: other words are a new version, the same are noted as seen. */
export async function visitPage(address: string, { store, ...options }: Watch): Promise<void> {
  await store(await again(address, options))
}

async function again(address: string, options: Omit<Watch, 'store'>): Promise<Taken> {
  let page: Page
  try {
    page = await options.visitor.page(address)
  } catch (fault) {
    if (!(fault instanceof InputError)) throw fault
    return { kind: 'fault', fault, name: address }
  }
  return take({ kind: 'page', page, read: (given) => readPage(page, given), isGiven: false }, { ...options, run: address })
}

import type { Feed } from '@onrecord/ledger'
import { counted } from '../page/counted.ts'
import { whenOf } from '../page/date.tsx'

/** What is wrong with a feed, in words; null where nothing is. */
export function faultOf({ dead, failures, fault }: Pick<Feed, 'dead' | 'failures' | 'fault'>): string | null {
  if (fault === null) return null
  const since = dead ? `Not visited any more since ${whenOf(dead)}, after ${counted(failures, 'visit')} that failed` : failed(failures)
  return `${since}: ${fault}`
}

const failed = (failures: number) => (failures === 1 ? 'The last visit failed' : `The last ${failures} visits failed`)

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger } from '@onrecord/ledger'
import { PAIRS } from './pages.js'

/** What a ledger finds of the gold pairs, all of them in it at once.
 *  @param location  an empty ledger
 *  @returns  by the pair's id, whether its other side is found and whether what changes the sense is marked as in gold */
export async function foundIn(location) {
  const ledger = await openLedger(location)
  for await (const _ of ledger.addAll(PAIRS.flatMap(({ here, there }) => [{ record: here.record }, { record: there.record }])));
  const found = new Map()
  for (const { id, here, there, marks } of PAIRS) {
    const { matches } = await ledger.matches(here.record.statements[0].id, { limit: 1000 })
    const match = matches.find(({ statement }) => statement.id === there.record.statements[0].id)?.match
    const marked = new Set(match?.variants.filter(({ changesSense }) => changesSense).map(({ kind }) => kind))
    found.set(id, { isFound: match !== undefined, isMarked: match !== undefined && [...marked].sort().join() === [...marks].sort().join() })
  }
  await ledger.close()
  return found
}

/** The same in a folder of its own, with PGlite. */
export async function foundInFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-gold-'))
  try {
    return await foundIn(join(folder, 'ledger'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Precision, recall and F1 over pairs, in percent.
 *  @param isFound  of a pair */
export function scores(pairs, isFound) {
  const found = pairs.filter(isFound)
  const right = found.filter(({ same }) => same).length
  const precision = found.length === 0 ? 1 : right / found.length
  const recall = right / pairs.filter(({ same }) => same).length
  return { precision: 100 * precision, recall: 100 * recall, f1: (200 * precision * recall) / (precision + recall || 1) }
}

import type { Command } from 'commander'
import { allowPrivate, confidence, ledger } from './options.ts'

/** `onrecord watch`. */
export function watch(onrecord: Command): void {
  onrecord
    .command('watch')
    .description('Follow the feeds of a ledger: new pages are read and stored, young ones read again, until it is ended.')
    .addOption(ledger())
    .option('--once', 'visit what is due, and end')
    .addOption(allowPrivate())
    .addOption(confidence())
    .addHelpText(
      'after',
      `
Each feed is visited at its own pace, learnt from how often it changes; one that fails is left alone longer each time.

Examples:
  $ onrecord watch --ledger ./my-ledger
  $ onrecord watch --once --ledger ./my-ledger`,
    )
    .action(async (options) => (await import('../commands/watch.ts')).watch(options))
}

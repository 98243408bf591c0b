import type { Command } from 'commander'
import { ledger } from './options.ts'

/** `onrecord import`. */
export function importCommand(onrecord: Command): void {
  onrecord
    .command('import <file>')
    .description('Put the records of an export into a ledger; the same again changes nothing.')
    .addOption(ledger())
    .addHelpText(
      'after',
      `
Examples:
  $ onrecord import records.jsonl --ledger ./my-ledger
  $ onrecord annotate < articles.jsonl | onrecord import - --ledger ./my-ledger`,
    )
    .action(async (file, options) => (await import('../commands/import.ts')).importRecords(file, options))
}

import { type Command, Option } from 'commander'
import { confidence, ledger } from './options.ts'

/** `onrecord reread`. */
export function reread(onrecord: Command): void {
  onrecord
    .command('reread')
    .description('Read again what another reader has read, from what is stored, and show what changed; the readings before are kept.')
    .addOption(ledger())
    .option('--reader <folder>', 'the folder of a model; the one that comes with onrecord if not given')
    .option('--all', 'read again what this reader has read, too')
    .addOption(confidence())
    .addOption(new Option('-f, --format <format>', 'how to show what changed').choices(['pretty', 'jsonl']).default('pretty'))
    .addHelpText(
      'after',
      `
Nothing is fetched. What people checked holds on to its words. A command that was cut off goes on where it was.

Examples:
  $ onrecord reread --ledger ./my-ledger
  $ onrecord reread --reader ./my-model --format jsonl --ledger ./my-ledger`,
    )
    .action(async (options) => (await import('../commands/reread.ts')).reread(options))
}

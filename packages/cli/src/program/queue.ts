import { type Command, Option } from 'commander'
import { countWithin } from './numbers.ts'
import { ledger } from './options.ts'

/** `onrecord queue`. */
export function queue(onrecord: Command): void {
  onrecord
    .command('queue')
    .description('Show statements that nobody has checked, those first of which the reader is least sure.')
    .addOption(ledger())
    .addOption(new Option('-n, --limit <count>', 'statements to show, 1 to 1000').argParser(countWithin(1, 1000)).default(20))
    .option('--context', 'with the paragraph that holds each statement; jsonl has it always')
    .option('--after <cursor>', 'go on where the page of results before ended')
    .addOption(new Option('-f, --format <format>', 'how to show them').choices(['pretty', 'jsonl']).default('pretty'))
    .addHelpText(
      'after',
      `
What is decided with onrecord check is in the queue no more.

Examples:
  $ onrecord queue --ledger ./my-ledger
  $ onrecord queue --limit 100 --format jsonl --ledger ./my-ledger`,
    )
    .action(async (options) => (await import('../commands/queue.ts')).queue(options))
}

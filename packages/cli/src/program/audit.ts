import { type Command, Option } from 'commander'
import { moment } from './moment.ts'
import { ledger } from './options.ts'

/** `onrecord audit`. */
export function audit(onrecord: Command): void {
  onrecord
    .command('audit')
    .description('Count whom outlets quote: who, in which role, how often without a name, and who is accused and does not speak.')
    .addOption(ledger())
    .option('-o, --outlet <outlet>', 'one outlet')
    .option('--agency <agency>', "one agency's texts")
    .option('--words <query>', 'statements with these words, as search takes them')
    .addOption(new Option('--since <date>', 'published on this day or later').argParser(moment))
    .addOption(new Option('--until <date>', 'published on this day or earlier').argParser(moment))
    .addOption(new Option('--as-of <date>', 'what pages said on this day, as far as they were seen').argParser(moment))
    .addOption(new Option('--known <date>', 'as far as the ledger had been told of it until this day').argParser(moment))
    .addOption(new Option('-f, --format <format>', 'how to show it').choices(['pretty', 'json', 'html']).default('pretty'))
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .addHelpText(
      'after',
      `
Examples:
  $ onrecord audit --ledger ./my-ledger
  $ onrecord audit --outlet "The Vale Post" --since 2026-01-01 --json --ledger ./my-ledger
  $ onrecord audit --format html --ledger ./my-ledger > audit.html`,
    )
    .action(async (options) => (await import('../commands/audit.ts')).audit(options))
}

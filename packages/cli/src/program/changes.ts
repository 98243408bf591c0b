import { type Command, Option } from 'commander'
import { moment } from './moment.ts'
import { family, ledger } from './options.ts'

/** `onrecord changes`. */
export function changes(onrecord: Command): void {
  onrecord
    .command('changes')
    .description('Show what changed in what people said on pages that were seen again, newest first.')
    .addOption(ledger())
    .option('--url <url>', 'one page, under any of its addresses')
    .addOption(new Option('--since <date>', 'changes first seen on this day or later').argParser(moment))
    .addOption(new Option('--as-of <date>', 'as if nothing had been seen after this day').argParser(moment))
    .addOption(new Option('--known <date>', 'as far as the ledger had been told of it until this day').argParser(moment))
    .addOption(family())
    .addOption(new Option('-f, --format <format>', 'how to show them').choices(['pretty', 'jsonl']).default('pretty'))
    .addHelpText(
      'after',
      `
Only words that were seen are told of: present on one day, absent on another. A page that could not be fetched changes nothing.

Examples:
  $ onrecord changes --ledger ./my-ledger
  $ onrecord changes --url https://news.example/dam --ledger ./my-ledger
  $ onrecord changes --since 2026-09-01 --format jsonl --ledger ./my-ledger`,
    )
    .action(async (options, command) => {
      if (options.url !== undefined && !URL.canParse(options.url))
        command.error(`error: --url ${options.url} is no address. Give it as https://news.example/dam.`)
      await (await import('../commands/changes.ts')).changes(options)
    })
}

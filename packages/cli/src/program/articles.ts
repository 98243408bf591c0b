import { type Command, Option } from 'commander'
import { moment } from './moment.ts'
import { countWithin } from './numbers.ts'
import { ledger } from './options.ts'

/** `onrecord articles`. */
export function articles(onrecord: Command): void {
  onrecord
    .command('articles')
    .description('List the articles of a ledger, newest first.')
    .addOption(ledger())
    .option('-o, --outlet <outlet>', 'the outlet that printed them')
    .addOption(new Option('--since <date>', 'published on this day or later').argParser(moment))
    .addOption(new Option('--until <date>', 'published on this day or earlier').argParser(moment))
    .addOption(new Option('-n, --limit <count>', 'articles to show, 1 to 1000').argParser(countWithin(1, 1000)).default(20))
    .option('--after <cursor>', 'go on where the page of results before ended')
    .addOption(new Option('-f, --format <format>', 'how to show them').choices(['pretty', 'jsonl']).default('pretty'))
    .addHelpText(
      'after',
      `
Examples:
  $ onrecord articles --ledger ./my-ledger
  $ onrecord articles --outlet "The Vale Post" --since 2026-01-01 --format jsonl --ledger ./my-ledger`,
    )
    .action(async (options) => (await import('../commands/articles.ts')).articles(options))
}

import { type Command, Option } from 'commander'
import { countWithin } from './numbers.ts'
import { family, ledger } from './options.ts'

/** `onrecord search`. */
export function search(onrecord: Command): void {
  onrecord
    .command('search [query]')
    .description('Find statements in a ledger by words and speaker, newest first.')
    .addOption(ledger())
    .option('-s, --speaker <name>', 'a part of the name, title, role or affiliation')
    .addOption(new Option('-k, --kind <kind>', 'how the words were given').choices(['direct', 'indirect', 'mixed']))
    .addOption(family())
    .option('-o, --outlet <outlet>', 'the outlet that printed them')
    .addOption(new Option('-n, --limit <count>', 'statements to show, 1 to 1000').argParser(countWithin(1, 1000)).default(20))
    .option('--after <cursor>', 'go on where the page of results before ended')
    .addOption(new Option('-f, --format <format>', 'how to show them').choices(['pretty', 'jsonl', 'csv']).default('pretty'))
    .addHelpText(
      'after',
      `
Words are found in any form; "a phrase" as it stands, -word leaves out, or takes either.

Examples:
  $ onrecord search dam --ledger ./my-ledger
  $ onrecord search '"flood gate" -drill' --speaker varga --ledger ./my-ledger
  $ onrecord search --speaker minister --format jsonl --ledger ./my-ledger`,
    )
    .action(async (query, options) => (await import('../commands/search.ts')).search(query ?? '', options))
}

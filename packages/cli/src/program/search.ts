import { type Command, Option } from 'commander'
import { filters } from './filters.ts'
import { countWithin } from './numbers.ts'
import { ledger } from './options.ts'

/** `onrecord search`. */
export function search(onrecord: Command): void {
  filters(
    onrecord.command('search [query]').description('Find statements in a ledger by words and speaker, newest first.').addOption(ledger()),
  )
    .option('--best', 'the best first, by the words')
    .option('--context', 'with the paragraph that holds each statement; jsonl has it always')
    .option('--facets', 'count what fits, by outlet, speaker, month and so on, and show no statements')
    .addOption(new Option('-n, --limit <count>', 'statements to show, 1 to 1000').argParser(countWithin(1, 1000)).default(20))
    .option('--after <cursor>', 'go on where the page of results before ended')
    .addOption(new Option('-f, --format <format>', 'how to show them').choices(['pretty', 'jsonl', 'csv']).default('pretty'))
    .addHelpText(
      'after',
      `
Words are found in any form; "a phrase" as it stands, -word leaves out, or takes either, NEAR or near/3 stands between two words that are near each other.

Examples:
  $ onrecord search dam --ledger ./my-ledger
  $ onrecord search '"flood gate" -drill' --speaker varga --ledger ./my-ledger
  $ onrecord search 'gate near/3 closed' --since 2026-01-01 --facets --ledger ./my-ledger
  $ onrecord search --role minister --figure 1000.. --unit t --ledger ./my-ledger`,
    )
    .action(async (query, options, command) => {
      if (options.facets && options.format === 'csv')
        command.error('error: --facets are no table of statements. Give --format pretty or jsonl.')
      await (await import('../commands/search.ts')).search(query ?? '', options)
    })
}

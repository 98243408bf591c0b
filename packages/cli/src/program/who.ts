import { type Command, Option } from 'commander'
import { countWithin } from './numbers.ts'
import { ledger } from './options.ts'

/** `onrecord who`. */
export function who(onrecord: Command): void {
  onrecord
    .command('who <name>')
    .description('Show who somebody is across the pages of a ledger: roles over time, outlets, subjects, counts.')
    .addOption(ledger())
    .addOption(new Option('-n, --limit <count>', 'people to show, 1 to 1000').argParser(countWithin(1, 1000)).default(20))
    .addOption(new Option('-f, --format <format>', 'how to show them').choices(['pretty', 'jsonl']).default('pretty'))
    .addHelpText(
      'after',
      `
Give words of a name, whole or begun, or the id of a speaker. People of one name are told apart by role, affiliation, country and
time; who joins them wrongly is put right with onrecord people.

Examples:
  $ onrecord who varga --ledger ./my-ledger
  $ onrecord who "ministry of health" --format jsonl --ledger ./my-ledger`,
    )
    .action(async (name, options) => (await import('../commands/who.ts')).who(name, options))
}

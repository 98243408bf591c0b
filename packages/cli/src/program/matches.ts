import { type Command, Option } from 'commander'
import { countWithin } from './numbers.ts'
import { ledger } from './options.ts'

/** `onrecord matches`. */
export function matches(onrecord: Command): void {
  onrecord
    .command('matches [id]')
    .description('Show the same quote in other pages: cut, joined, reworded or told, and what of that changes its sense.')
    .addOption(ledger())
    .addOption(new Option('--all', 'every utterance that more than one page prints').conflicts(['fullest', 'after']))
    .addOption(new Option('--fullest', 'only the printing that has most of it, with the sentences around it').conflicts('after'))
    .addOption(
      new Option('-n, --limit <count>', 'printings to show of an utterance, 1 to 1000').argParser(countWithin(1, 1000)).default(20),
    )
    .option('--after <cursor>', 'go on where the printings before ended')
    .addOption(new Option('-f, --format <format>', 'how to show them').choices(['pretty', 'jsonl']).default('pretty'))
    .addHelpText(
      'after',
      `
The id of a statement stands in what onrecord search prints. An exclamation mark stands before what can change the sense.

Examples:
  $ onrecord matches stm-5174e482aca031ddc229 --ledger ./my-ledger
  $ onrecord matches stm-5174e482aca031ddc229 --fullest --ledger ./my-ledger
  $ onrecord matches --all --format jsonl --ledger ./my-ledger > utterances.jsonl`,
    )
    .action(async (id, options, command) => {
      if ((id === undefined) !== (options.all === true)) command.error('error: Give the id of a statement, or --all.')
      await (await import('../commands/matches.ts')).matches(id ?? null, options)
    })
}

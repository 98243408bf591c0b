import { type Command, Option } from 'commander'
import { countWithin } from './numbers.ts'
import { by, ledger } from './options.ts'

/** `onrecord people`. */
export function people(onrecord: Command): void {
  const group = onrecord
    .command('people')
    .description('Decide who is one person across pages, and who is not; every decision is kept and can be undone.')
  group.addHelpText(
    'after',
    `
Examples:
  $ onrecord people same spk-… spk-… --by "Ada Lin" --note "one portrait on both pages" --ledger ./my-ledger
  $ onrecord people decisions --ledger ./my-ledger`,
  )
  for (const [verdict, description] of [
    ['same', 'Two speakers, by their ids, are one person.'],
    ['different', 'Two speakers, by their ids, are two people.'],
  ] as const)
    group
      .command(`${verdict} <speaker> <other>`)
      .description(description)
      .addOption(by().makeOptionMandatory())
      .option('--note <words>', 'why')
      .addOption(ledger())
      .action(async (speaker, other, options) => (await import('../commands/people.ts')).decide(verdict, [speaker, other], options))
  group
    .command('undo <decision>')
    .description('Take a decision back, by its id.')
    .addOption(by().makeOptionMandatory())
    .option('--note <words>', 'why')
    .addOption(ledger())
    .action(async (decision, options) => (await import('../commands/people.ts')).undo(decision, options))
  group
    .command('decisions')
    .description('List what was decided, first to last, as JSON lines.')
    .addOption(new Option('-n, --limit <count>', 'decisions to list, 1 to 1000').argParser(countWithin(1, 1000)).default(100))
    .option('--after <decision>', 'go on after this one')
    .addOption(ledger())
    .action(async (options) => (await import('../commands/people.ts')).decisions(options))
}

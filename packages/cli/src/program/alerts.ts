import { type Command, InvalidArgumentError, Option } from 'commander'
import { filters } from './filters.ts'
import { countWithin } from './numbers.ts'
import { ledger } from './options.ts'

/** `onrecord alerts`. */
export function alerts(onrecord: Command): void {
  const group = onrecord
    .command('alerts')
    .description('Be told of new statements: each once, on the screen, in a feed, or by a webhook.')
    .addHelpText(
      'after',
      `
Examples:
  $ onrecord alerts add --speaker varga --words "dam or gate" --ledger ./my-ledger
  $ onrecord alerts add --role minister --webhook https://desk.example/hook --ledger ./my-ledger
  $ onrecord alerts run --ledger ./my-ledger
  $ onrecord alerts feed alr-… --format atom --ledger ./my-ledger > dam.xml`,
    )
  const load = () => import('../commands/alerts.ts')
  filters(group.command('add').description('Make an alert of a search: what is added from now on is told.').addOption(ledger()))
    .option('--words <query>', 'with these words, as search takes them')
    .option('--name <name>', 'what the alert is called')
    .addOption(new Option('--webhook <url>', 'where new statements are sent, as JSON by POST').argParser(webAddress))
    .action(async (options) => (await load()).add(options))
  group
    .command('list')
    .description('List the alerts, as JSON lines.')
    .addOption(ledger())
    .action(async (options) => (await load()).list(options))
  group
    .command('remove <alert...>')
    .description('Remove alerts, by their ids.')
    .addOption(ledger())
    .action(async (ids, options) => (await load()).remove(ids, options))
  group
    .command('run')
    .description('Tell what is new to each alert, and send it to the webhooks; onrecord watch does so by itself.')
    .addOption(ledger())
    .addOption(new Option('-f, --format <format>', 'how to show it').choices(['pretty', 'jsonl']).default('pretty'))
    .action(async (options) => (await load()).run(options))
  group
    .command('feed <alert>')
    .description('Write what an alert told as a feed to standard output.')
    .addOption(ledger())
    .addOption(new Option('-f, --format <format>', 'the kind of feed').choices(['atom', 'json']).default('atom'))
    .addOption(new Option('-n, --limit <count>', 'the newest statements, 1 to 1000').argParser(countWithin(1, 1000)).default(100))
    .action(async (id, options) => (await load()).feed(id, options))
}

function webAddress(given: string): string {
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) throw new InvalidArgumentError('Give an address, as https://desk.example/hook.')
  return given
}

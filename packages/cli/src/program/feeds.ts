import { type Command, Option } from 'commander'
import { allowPrivate, ledger } from './options.ts'

/** `onrecord feeds`. */
export function feeds(onrecord: Command): void {
  const group = onrecord
    .command('feeds')
    .description('The feeds that onrecord watch follows.')
    .addHelpText(
      'after',
      `
Examples:
  $ onrecord feeds add https://news.example/feed.xml https://orm.example --ledger ./my-ledger
  $ onrecord feeds import subscriptions.opml --ledger ./my-ledger
  $ onrecord feeds list --ledger ./my-ledger`,
    )
  const load = () => import('../commands/feeds.ts')
  group
    .command('add <url...>')
    .description('Follow feeds (RSS, Atom, JSON Feed, sitemaps), or those that a page names; a dead one lives again.')
    .addOption(ledger())
    .addOption(allowPrivate())
    .action(async (urls, options) => (await load()).add(urls, options))
  group
    .command('list')
    .description('Show the feeds, how often they change, when they are visited next, and which are dead and why.')
    .addOption(ledger())
    .addOption(new Option('-f, --format <format>', 'how to show them').choices(['pretty', 'jsonl']).default('pretty'))
    .action(async (options) => (await load()).list(options))
  group
    .command('remove <url...>')
    .description('Follow feeds no more; what they brought stays.')
    .addOption(ledger())
    .action(async (urls, options) => (await load()).remove(urls, options))
  group
    .command('import <file>')
    .description('Follow the feeds of an OPML file.')
    .addOption(ledger())
    .action(async (file, options) => (await load()).importOpml(file, options))
  group
    .command('export')
    .description('Write the feeds as an OPML file to standard output.')
    .addOption(ledger())
    .action(async (options) => (await load()).exportOpml(options))
}

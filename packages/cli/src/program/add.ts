import { type Command, Option } from 'commander'
import { moment } from './moment.ts'
import { ledger, onePage, readsPages } from './options.ts'

/** `onrecord add`. */
export function add(onrecord: Command): void {
  readsPages(onrecord.command('add <input...>'))
    .description(
      'Read pages, and those behind feeds, sitemaps and archives, and keep their records in a ledger; the same again changes nothing.',
    )
    .addOption(ledger())
    .option('--url <url>', 'where the page was published, for a single page')
    .addOption(new Option('--seen <date>', 'when the page was seen so, for saved files; now if not given').argParser(moment))
    .addHelpText(
      'after',
      `
Examples:
  $ onrecord add page.html --ledger ./my-ledger
  $ onrecord add https://news.example/feed.xml feeds.opml crawl.warc.gz --ledger ./my-ledger
  $ ONRECORD_LEDGER=postgres://me@127.0.0.1/news onrecord add saved/*.html`,
    )
    .action(async (inputs, options, command) => {
      onePage(command, inputs, options)
      await (await import('../commands/add.ts')).add(inputs, options)
    })
}

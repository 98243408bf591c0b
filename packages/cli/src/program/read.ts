import { type Command, Option } from 'commander'
import { family, onePage, readsPages } from './options.ts'

/** `onrecord read`. */
export function read(onrecord: Command): void {
  readsPages(onrecord.command('read <input...>'))
    .description('Read pages (files, URLs, - for standard input) and show who said what.')
    .addOption(
      new Option('-f, --format <format>', 'how to show the record').choices(['pretty', 'json', 'jsonl', 'csv', 'html']).default('pretty'),
    )
    .option('--url <url>', 'where the page was published, for a file')
    .addOption(family())
    .addHelpText(
      'after',
      `
Examples:
  $ onrecord read page.html
  $ curl -s https://news.example/dam | onrecord read - --url https://news.example/dam
  $ onrecord read page.txt --published 2024-03-18 --format json
  $ onrecord read samples/*.html --format csv > statements.csv`,
    )
    .action(async (inputs, options, command) => {
      onePage(command, inputs, options)
      if (options.format === 'html' && inputs.length > 1) command.error('error: --format html shows one page. Give one input.')
      if (options.family !== undefined && options.format !== 'pretty')
        command.error(`error: --family is for the screen; --format ${options.format} holds all families.`)
      await (await import('../commands/read.ts')).read(inputs, options)
    })
}

import { Command, type CommanderError, InvalidArgumentError, Option } from 'commander'
import { FAMILY_CHOICES } from './print/family.ts'
import { VERSION } from './version.ts'
import { usualWorkers } from './workers/usual.ts'

const WRONG_USAGE = 2
const MOST_WORKERS = 64

/** The command line. What a command needs is loaded when it runs, so that `--help` answers at once. */
export function program(): Command {
  const onrecord = new Command('onrecord')
    .description('Who said what, in which exact words: news goes in as it was published, a record of every statement comes out.')
    .version(VERSION)
    .exitOverride(exit)
    .showHelpAfterError('(onrecord --help tells more)')
    .addHelpText(
      'after',
      `
Examples:
  $ onrecord read page.html
  $ onrecord read https://news.example/dam --format json
  $ onrecord annotate < articles.jsonl > records.jsonl
  $ onrecord add page.html --ledger ./my-ledger
  $ onrecord search "dam" --ledger ./my-ledger

Exit codes: 0 done, 1 some input failed (each is named on standard error), 2 wrong usage.`,
    )
  const confidence = () =>
    new Option('--min-confidence <number>', 'leave out statements under this confidence, 0 to 1').argParser(numberWithin(0, 1)).default(0)
  const page = (command: Command) =>
    command
      .addOption(new Option('--published <date>', 'when the page was published, as 2024-03-16 or 2024-03-16T09:30:00+03:30'))
      .addOption(new Option('--allow-private', 'fetch from inner networks too, for a server of your own'))
      .addOption(confidence())

  const family = () =>
    new Option('--family <family>', 'what was said (shown if not given), what is held (a belief, wish or stance), what was done').choices(
      FAMILY_CHOICES,
    )

  page(onrecord.command('read <input...>'))
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
      await (await import('./commands/read.ts')).read(inputs, options)
    })

  onrecord
    .command('annotate')
    .description('Read JSON lines {id, text | html, url?, published?} on standard input, write {id, …record} lines, in order.')
    .addOption(confidence())
    .addOption(
      new Option('-w, --workers <count>', 'threads that read side by side, 1 to 64; the output is the same')
        .argParser(countWithin(1, MOST_WORKERS))
        .default(usualWorkers(), 'the cores, 8 at most'),
    )
    .addHelpText(
      'after',
      `
A line that cannot be read becomes {"id", "error"} in its place, and the rest goes on.

Examples:
  $ onrecord annotate < articles.jsonl > records.jsonl
  $ zcat archive.jsonl.gz | onrecord annotate | gzip > records.jsonl.gz`,
    )
    .action(async (options) => (await import('./commands/annotate.ts')).annotate(options))

  const ledger = () =>
    new Option('-l, --ledger <place>', 'a folder, or a postgres:// address')
      .env('ONRECORD_LEDGER')
      .argParser((given: string) => {
        if (given.trim() === '') throw new InvalidArgumentError('Give a folder, or a postgres:// address.')
        return given
      })
      .makeOptionMandatory()

  page(onrecord.command('add <input...>'))
    .description('Read pages and keep their records in a ledger; the same page again changes nothing.')
    .addOption(ledger())
    .option('--url <url>', 'where the page was published, for a single file')
    .addHelpText(
      'after',
      `
Examples:
  $ onrecord add page.html --ledger ./my-ledger
  $ ONRECORD_LEDGER=postgres://me@127.0.0.1/news onrecord add saved/*.html`,
    )
    .action(async (inputs, options, command) => {
      onePage(command, inputs, options)
      await (await import('./commands/add.ts')).add(inputs, options)
    })

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
    .action(async (query, options) => (await import('./commands/search.ts')).search(query ?? '', options))

  for (const command of onrecord.commands) command.exitOverride(exit).showHelpAfterError(`(onrecord ${command.name()} --help tells more)`)
  return onrecord
}

function exit(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : WRONG_USAGE)
}

/** An address is one page's: several inputs under it would be one article. */
function onePage(command: Command, inputs: readonly string[], { url }: { url?: string }): void {
  if (url === undefined) return
  if (inputs.length > 1) command.error('error: --url is the address of one page. Give one input.')
  if (!URL.canParse(url)) command.error(`error: --url ${url} is no address. Give it as https://news.example/dam.`)
}

const countWithin = (least: number, most: number) => (given: string) => {
  const count = numberWithin(least, most)(given)
  if (!Number.isInteger(count)) throw new InvalidArgumentError('Give a whole number.')
  return count
}

const numberWithin = (least: number, most: number) => (given: string) => {
  const number = Number(given)
  if (given.trim() === '' || !(number >= least && number <= most)) throw new InvalidArgumentError(`Give a number from ${least} to ${most}.`)
  return number
}

import { Command, type CommanderError } from 'commander'
import { add } from './program/add.ts'
import { alerts } from './program/alerts.ts'
import { annotate } from './program/annotate.ts'
import { articles } from './program/articles.ts'
import { audit } from './program/audit.ts'
import { changes } from './program/changes.ts'
import { check } from './program/check.ts'
import { exportCommand } from './program/export.ts'
import { feeds } from './program/feeds.ts'
import { importCommand } from './program/import.ts'
import { matches } from './program/matches.ts'
import { people } from './program/people.ts'
import { queue } from './program/queue.ts'
import { read } from './program/read.ts'
import { receiptCommand } from './program/receipt.ts'
import { reread } from './program/reread.ts'
import { search } from './program/search.ts'
import { serve } from './program/serve.ts'
import { verifyCommand } from './program/verify.ts'
import { watch } from './program/watch.ts'
import { who } from './program/who.ts'
import { VERSION } from './version.ts'

const WRONG_USAGE = 2

/** The commands, in the order in which the help lists them. */
const COMMANDS = [
  read,
  annotate,
  add,
  feeds,
  watch,
  alerts,
  articles,
  search,
  matches,
  changes,
  queue,
  check,
  reread,
  who,
  people,
  exportCommand,
  importCommand,
  verifyCommand,
  receiptCommand,
  audit,
  serve,
]

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
  for (const command of COMMANDS) command(onrecord)
  for (const command of onrecord.commands) helpful(command, 'onrecord')
  return onrecord
}

/** Ends with the right code, and says where the help is, as those below it do. */
function helpful(command: Command, parent: string): void {
  const name = `${parent} ${command.name()}`
  command.exitOverride(exit).showHelpAfterError(`(${name} --help tells more)`)
  for (const inner of command.commands) helpful(inner, name)
}

function exit(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : WRONG_USAGE)
}

import { type Command, Option } from 'commander'
import { moment } from './moment.ts'
import { key, ledger } from './options.ts'

/** Formats that standard output does not take. */
const NEEDS_OUT = ['parquet', 'brat', 'bundle']

/** `onrecord export`. */
export function exportCommand(onrecord: Command): void {
  onrecord
    .command('export')
    .description('Write the records of a ledger in a format that others read.')
    .addOption(ledger())
    .addOption(
      new Option('-f, --format <format>', 'what to write')
        .choices(['jsonl', 'csv', 'parquet', 'jsonld', 'webannotation', 'brat', 'bundle'])
        .default('jsonl'),
    )
    .option('--out <path>', 'a file, or a folder for brat; standard output if not given')
    .option('-o, --outlet <outlet>', 'articles of this outlet only')
    .addOption(new Option('--since <date>', 'articles published on this day or later').argParser(moment))
    .addOption(new Option('--until <date>', 'articles published on this day or earlier').argParser(moment))
    .addOption(key())
    .addHelpText(
      'after',
      `
Examples:
  $ onrecord export --ledger ./my-ledger > records.jsonl
  $ onrecord export --format csv --since 2026-01-01 --ledger ./my-ledger > statements.csv
  $ onrecord export --format parquet --out statements.parquet --ledger ./my-ledger
  $ onrecord export --format bundle --out march.zip --since 2026-03-01 --ledger ./my-ledger`,
    )
    .action(async (options, command) => {
      if (options.out === undefined && NEEDS_OUT.includes(options.format))
        command.error(`error: --format ${options.format} needs --out, ${options.format === 'brat' ? 'a new folder' : 'a file'}.`)
      if (options.format === 'bundle') await (await import('../commands/export-bundle.ts')).exportBundle(options)
      else await (await import('../commands/export.ts')).exportRecords(options)
    })
}

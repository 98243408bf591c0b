import { type Command, Option } from 'commander'
import { usualWorkers } from '../workers/usual.ts'
import { countWithin } from './numbers.ts'
import { confidence } from './options.ts'

const MOST_WORKERS = 64

/** `onrecord annotate`. */
export function annotate(onrecord: Command): void {
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
    .action(async (options) => (await import('../commands/annotate.ts')).annotate(options))
}

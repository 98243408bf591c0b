import { Argument, type Command, Option } from 'commander'
import { figureFix } from './figure-fix.ts'
import { by, ledger } from './options.ts'
import { spans } from './spans.ts'

/** What a correction gives, as the options are called. */
const FIXES = ['source', 'cue', 'content', 'addressee', 'kind', 'speaker', 'figure'] as const

/** `onrecord check`. */
export function check(onrecord: Command): void {
  onrecord
    .command('check <statement>')
    .addArgument(
      new Argument('[verdict]', 'what you decide; if not given, what was read and decided is shown').choices([
        'right',
        'wrong',
        'fix',
        'undone',
      ]),
    )
    .description(
      'Say whether a statement of a ledger is right, wrong, or what it should be; undone takes the last of it back. Nothing that was read or decided before is lost.',
    )
    .addOption(ledger())
    .addOption(by())
    .option('--note <words>', 'why')
    .addOption(new Option('--source <spans>', 'fix: who said it, as pieces of the text').argParser(spans))
    .addOption(new Option('--cue <spans>', 'fix: the words that tell of the saying').argParser(spans))
    .addOption(new Option('--content <spans>', 'fix: what was said').argParser(spans))
    .addOption(new Option('--addressee <spans>', 'fix: to whom').argParser(spans))
    .addOption(new Option('--kind <kind>', 'fix: how the words were given').choices(['direct', 'indirect', 'mixed']))
    .option('--speaker <name>', 'fix: a name, the id of a speaker of the page, or none')
    .addOption(new Option('--figure <id=value>', 'fix: what a figure is: 12, 12..15, or none; can be given again').argParser(figureFix))
    .addHelpText(
      'after',
      `
Spans are offsets of the text, as onrecord read shows them: 85-108, or 188-211,230-308.

Examples:
  $ onrecord check stm-… right --by "Ada Lin" --ledger ./my-ledger
  $ onrecord check stm-… wrong --by "Ada Lin" --note "a headline, nobody said it" --ledger ./my-ledger
  $ onrecord check stm-… fix --speaker "Ilse Varga" --content 85-108 --by "Ada Lin" --ledger ./my-ledger
  $ onrecord check stm-… undone --by "Ada Lin" --ledger ./my-ledger
  $ onrecord check stm-… --ledger ./my-ledger`,
    )
    .action(async (statement, verdict, { ledger: place, by, note, ...given }, command) => {
      const isFixing = FIXES.some((name) => given[name] !== undefined)
      if (isFixing && verdict !== 'fix') command.error('error: what a statement should be is given with the verdict fix.')
      if (verdict === 'fix' && !isFixing) command.error('error: fix says what should be: --speaker, --content, --figure … (see --help).')
      if (verdict !== undefined && by === undefined) command.error('error: say who decides: --by NAME.')
      const { figure, speaker, ...roles } = given
      const fix = isFixing
        ? { ...roles, ...(speaker && { speaker: speaker === 'none' ? null : speaker }), ...(figure && { figures: figure }) }
        : undefined
      await (await import('../commands/check.ts')).check(statement, { ledger: place, verdict, by, note, fix })
    })
}

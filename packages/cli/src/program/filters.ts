import { CUE_CLASSES, OCCASION_TYPES } from '@onrecord/record/lists'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { moment } from './moment.ts'
import { family } from './options.ts'

/** What statements of a ledger can be looked for by, beside the words. */
export const filters = (command: Command) =>
  command
    .option('-s, --speaker <name>', 'a part of the name, title, role or affiliation')
    .option('--person <id>', 'what one person said on any page, by the id of a speaker')
    .option('--role <role>', 'a part of the role')
    .addOption(new Option('--country <code>', "the speaker's country, as GB").argParser(country))
    .addOption(new Option('--anonymous', 'sources without a name').conflicts('named'))
    .addOption(new Option('--named', 'all other sources'))
    .addOption(new Option('-k, --kind <kind>', 'how the words were given').choices(['direct', 'indirect', 'mixed']))
    .addOption(new Option('--cue-class <class>', 'what kind of saying it is').choices(CUE_CLASSES))
    .addOption(family())
    .option('-o, --outlet <outlet>', 'the outlet that printed them')
    .option('--agency <agency>', 'the agency whose text it is')
    .addOption(new Option('--since <date>', 'published on this day or later').argParser(moment))
    .addOption(new Option('--until <date>', 'published on this day or earlier').argParser(moment))
    .addOption(new Option('--said-since <date>', 'said on this day or later').argParser(moment))
    .addOption(new Option('--said-until <date>', 'said on this day or earlier').argParser(moment))
    .option('--place <place>', 'where it was said, a part of the name')
    .addOption(new Option('--occasion <type>', 'at what it was said').choices(OCCASION_TYPES))
    .addOption(new Option('--figure <range>', 'with a figure in a range, as 100..200, 100.., ..200 or 100').argParser(range))
    .option('--unit <unit>', 'with a figure of this unit: t, USD, %, people')
    .addOption(new Option('--as-of <date>', 'what pages said on this day, as far as they were seen').argParser(moment))
    .addOption(new Option('--known <date>', 'as far as the ledger had been told of it until this day').argParser(moment))

function country(given: string): string {
  if (!/^[a-z]{2}$/i.test(given)) throw new InvalidArgumentError('Give two letters, as GB (ISO 3166-1).')
  return given.toUpperCase()
}

const NUMBER = String.raw`-?(?:\d+(?:\.\d+)?|\.\d+)`
const RANGE = new RegExp(`^(?:(?<from>${NUMBER})?\\.\\.(?<to>${NUMBER})?|(?<both>${NUMBER}))$`)

function range(given: string): { from: number | null; to: number | null } {
  const { from, to, both } = RANGE.exec(given.trim())?.groups ?? {}
  const [low, high] = [from ?? both, to ?? both].map((end) => (end === undefined ? null : Number(end))) as [number | null, number | null]
  if (low === null && high === null) throw new InvalidArgumentError('Give it as 100..200, 100.., ..200 or 100.')
  if (low !== null && high !== null && low > high) throw new InvalidArgumentError('The first number is the larger. Give the smaller first.')
  return { from: low, to: high }
}

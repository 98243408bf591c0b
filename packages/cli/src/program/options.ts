import { type Command, InvalidArgumentError, Option } from 'commander'
import { FAMILY_CHOICES } from '../print/family.ts'
import { numberWithin } from './numbers.ts'

/** `--min-confidence`. */
export const confidence = () =>
  new Option('--min-confidence <number>', 'leave out statements under this confidence, 0 to 1').argParser(numberWithin(0, 1)).default(0)

/** `--allow-private`. */
export const allowPrivate = () => new Option('--allow-private', 'fetch from inner networks too, for a server of your own')

/** What every command that reads pages takes. */
export const readsPages = (command: Command) =>
  command
    .addOption(new Option('--published <date>', 'when the page was published, as 2024-03-16 or 2024-03-16T09:30:00+03:30'))
    .addOption(allowPrivate())
    .addOption(confidence())

/** `--family`. */
export const family = () =>
  new Option('--family <family>', 'what was said (shown if not given), what is held (a belief, wish or stance), what was done').choices(
    FAMILY_CHOICES,
  )

/** `--ledger`, which every command of a ledger needs. */
export const ledger = () =>
  new Option('-l, --ledger <place>', 'a folder, or a postgres:// address')
    .env('ONRECORD_LEDGER')
    .argParser((given: string) => {
      if (given.trim() === '') throw new InvalidArgumentError('Give a folder, or a postgres:// address.')
      return given
    })
    .makeOptionMandatory()

/** `--key`, what signs. */
export const key = () => new Option('--key <file>', 'the private key that signs; your own if not given').env('ONRECORD_KEY')

/** `--by`, the name under which a decision is kept. */
export const by = () =>
  new Option('--by <name>', 'who decides').argParser((given: string) => {
    if (given.trim() === '') throw new InvalidArgumentError('Give a name.')
    return given.trim()
  })

/** An address is one page's: several inputs under it would be one article. */
export function onePage(command: Command, inputs: readonly string[], { url }: { url?: string }): void {
  if (url === undefined) return
  if (inputs.length > 1) command.error('error: --url is the address of one page. Give one input.')
  if (!URL.canParse(url)) command.error(`error: --url ${url} is no address. Give it as https://news.example/dam.`)
}

import type { Command } from 'commander'
import { key, ledger } from './options.ts'

/** `onrecord receipt`. */
export function receiptCommand(onrecord: Command): void {
  onrecord
    .command('receipt <id>')
    .description('Write a page for one statement of a bundle or of the ledger, with the proof that it stands there.')
    .option('--bundle <file>', 'the bundle, as export wrote it')
    .addOption(ledger().makeOptionMandatory(false))
    .addOption(key())
    .option('--out <file>', 'where to write the page; standard output if not given')
    .addHelpText(
      'after',
      `
Of a bundle the receipt has the signature. Of a ledger it is signed now, with what the ledger has of the statement's article.

Examples:
  $ onrecord receipt stm-5174e482aca031ddc229 --ledger ./my-ledger --out receipt.html
  $ onrecord receipt stm-5174e482aca031ddc229 --bundle march.zip --out receipt.html
  $ onrecord verify receipt.html`,
    )
    .action(async (id, options, command) => {
      if (options.bundle === undefined && options.ledger === undefined) command.error('error: Give a --bundle, or a --ledger.')
      await (await import('../commands/receipt.ts')).receipt(id, options)
    })
}

import type { Command } from 'commander'

/** `onrecord receipt`. */
export function receiptCommand(onrecord: Command): void {
  onrecord
    .command('receipt <id>')
    .description('Write a page for one statement of a bundle, with the proof that it stands there.')
    .requiredOption('--bundle <file>', 'the bundle, as export wrote it')
    .option('--out <file>', 'where to write the page; standard output if not given')
    .addHelpText(
      'after',
      `
Examples:
  $ onrecord receipt stm-5174e482aca031ddc229 --bundle march.zip --out receipt.html
  $ onrecord verify receipt.html`,
    )
    .action(async (id, options) => (await import('../commands/receipt.ts')).receipt(id, options))
}

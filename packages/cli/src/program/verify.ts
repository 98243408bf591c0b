import type { Command } from 'commander'

/** `onrecord verify`. */
export function verifyCommand(onrecord: Command): void {
  onrecord
    .command('verify <file>')
    .description('Check a bundle or a receipt to the character, without a network.')
    .option('--signer <key>', 'the public key that must have signed, as export and verify print it')
    .addHelpText(
      'after',
      `
Examples:
  $ onrecord verify march.zip
  $ onrecord verify receipt.html --signer 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo`,
    )
    .action(async (file, options) => (await import('../commands/verify.ts')).verify(file, options))
}

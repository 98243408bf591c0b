import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const COMMAND = fileURLToPath(new URL('../packages/cli/bin/onrecord.js', import.meta.url))

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Runs the built command as a user does, and waits for its end. */
export async function onrecord(
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: { [name: string]: string } } = {},
): Promise<Ended> {
  const child = start(args, env)
  const [stdout, stderr] = [child.stdout, child.stderr].map(async (stream) => {
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString('utf8')
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, stdout: (await stdout) as string, stderr: (await stderr) as string }
}

/** Starts the command with its three streams open. */
export function start(args: readonly string[], env: { [name: string]: string } = {}) {
  const { ONRECORD_LEDGER: _, FORCE_COLOR: __, ...inherited } = process.env
  return spawn(process.execPath, [COMMAND, ...args], { env: { ...inherited, COLUMNS: '80', ...env } })
}

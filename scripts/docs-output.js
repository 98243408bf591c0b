// Pastes the real output of the examples of the docs below them: each ```console block that begins with `$ onrecord` or `$ echo`, and each
// ```js block that a ```text block follows, run by Node.
//
//     node scripts/docs-output.js [--check]       (--check writes nothing, and ends with 1 where a block is out of date)
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { isNear } from './near.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const isCheck = process.argv.includes('--check')
const folder = mkdtempSync(join(tmpdir(), 'onrecord-docs-'))
const { ONRECORD_LEDGER: _, FORCE_COLOR: __, ...env } = process.env
const onrecord = `onrecord() { "${process.execPath}" "${root}/packages/cli/bin/onrecord.js" "$@"; }`

const named = (place) =>
  readdirSync(join(root, place))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${place}/${name}`)
const files = [
  'README.md',
  ...['docs/guide', 'docs/formats', 'docs/reference'].flatMap(named),
  ...readdirSync(join(root, 'packages')).flatMap((name) => named(`packages/${name}`)),
]

const EXAMPLE = /```console\n\$ (?<command>(?:onrecord|echo) .*)\n[\s\S]*?```|(?<head>```js\n(?<code>[\s\S]*?)```\n\n```text\n)[\s\S]*?```/g

/** What a program prints, run in the root: errors first, then the rest. */
function printed(program, args) {
  const child = spawn(program, args, { cwd: root, env: { ...env, COLUMNS: '80' }, stdio: ['ignore', 'pipe', 'pipe'] })
  return Promise.all([text(child.stderr), text(child.stdout)]).then((said) => said.join('').replaceAll('\r\n', '\n'))
}

/** A page with the outputs of today. Its examples run one after the other, on a ledger of the page's own. */
async function renewed(before, ledger) {
  let after = ''
  let at = 0
  for (const { 0: block, index, groups } of before.matchAll(EXAMPLE)) {
    const [command, code] = [groups.command, groups.code].map((lines) => lines?.replaceAll('./my-ledger', ledger))
    const output = await (command === undefined
      ? printed(process.execPath, ['--input-type=module', '--eval', code])
      : printed('bash', ['-c', `${onrecord}\n${command}`]))
    after += `${before.slice(at, index)}${groups.head ?? `\`\`\`console\n$ ${groups.command}\n`}${output.replaceAll(ledger, './my-ledger')}\`\`\``
    at = index + block.length
  }
  return after + before.slice(at)
}

const AT_ONCE = 2
let stale = 0
const queue = files.entries()
const worker = async () => {
  for (const [i, file] of queue) {
    const before = readFileSync(join(root, file), 'utf8')
    const after = await renewed(before, `${folder}/${i}`)
    if (isNear(before, after)) continue
    stale++
    if (isCheck) console.error(`${file}: The output of a command has changed. Run node scripts/docs-output.js.\n${after}`)
    else writeFileSync(join(root, file), after)
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, worker))
rmSync(folder, { recursive: true, force: true })
if (isCheck && stale > 0) process.exitCode = 1

// onrecord as a peer among peers, on one thread: reads the articles of the first argument, writes their statements to the second, and prints the cost.
//
//     node run-onrecord.js [--statements-alone] ARTICLES.jsonl STATEMENTS.jsonl
//
// --statements-alone finds sources, cues and contents, as the peers do, and tells nothing more of them.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { READER_VERSION } from '@onrecord/reader'
import { parentsOf } from '@onrecord/reader/training'
import { articleFromText, loadReader } from 'onrecord'

const {
  positionals: [source, target],
  values,
} = parseArgs({ allowPositionals: true, options: { 'statements-alone': { type: 'boolean' } } })
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const articles = readFileSync(source, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const reader = await loadReader({ threads: 1 })
const loaded = cpuSeconds()
const read = values['statements-alone']
  ? async (article) => {
      const { attributions } = await reader.find(article)
      const parents = parentsOf(attributions)
      return attributions.filter((_, i) => parents[i] === null)
    }
  : async (article) => (await reader.read(article)).statements
const statements = []
for (const { id, text } of articles) statements.push(await read(articleFromText(text, { name: id }).article))
const spent = cpuSeconds() - loaded
const peak = process.resourceUsage().maxRSS / 1024
await reader.close()

const lines = statements.map((found, i) => JSON.stringify({ id: articles[i].id, statements: found }))
writeFileSync(target, `${lines.join('\n')}\n`)
process.stdout.write(
  JSON.stringify({ load: loaded, read: spent, peak, failures: 0, what: `version ${READER_VERSION}, model ${reader.model}, int8` }),
)

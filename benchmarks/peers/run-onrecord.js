// onrecord as a peer among peers, on one thread: reads the articles of the first argument, writes their statements to the second, and prints the cost.
//
//     node run-onrecord.js ARTICLES.jsonl STATEMENTS.jsonl
import { readFileSync, writeFileSync } from 'node:fs'
import { articleFromText, loadReader } from 'onrecord'

const [source, target] = process.argv.slice(2)
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
const records = []
for (const { id, text } of articles) records.push(await reader.read(articleFromText(text, { name: id }).article))
const read = cpuSeconds() - loaded
const peak = process.resourceUsage().maxRSS / 1024
await reader.close()

const lines = records.map(({ statements }, i) => JSON.stringify({ id: articles[i].id, statements }))
writeFileSync(target, `${lines.join('\n')}\n`)
const { version, model } = records[0].reader
process.stdout.write(JSON.stringify({ load: loaded, read, peak, failures: 0, what: `version ${version}, model ${model}, int8` }))

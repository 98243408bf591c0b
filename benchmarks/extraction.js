// Scores the main text of the benchmark's pages, side by side with Readability and defuddle on linkedom, in one run.
//
//     npm run bench:extraction [-- FOLDER]      (FOLDER: html/*.html.gz and ground-truth.json of the article-extraction benchmark)
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { articleFromHtml } from '@onrecord/intake'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { machine, machineLine } from './machine.js'
import { f1, match, mean } from './shingles.js'

const folder = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpora/extraction', import.meta.url))
if (!existsSync(`${folder}/ground-truth.json`)) {
  process.stderr.write(`skipped: ${folder} holds no ground-truth.json. Give the folder of the article-extraction benchmark.\n`)
  process.exit(0)
}
const gold = JSON.parse(readFileSync(`${folder}/ground-truth.json`, 'utf8'))
const pages = Object.entries(gold).map(([id, { articleBody, url }]) => ({
  id,
  url,
  articleBody,
  html: gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`)).toString('utf8'),
}))

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)

/** The peers give HTML: one walker turns it into text for both, a line a block. */
function plain(html) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  let text = ''
  const walk = (node) => {
    if (node.nodeType === 3) text += node.data.replace(/\s+/g, ' ')
    else if (node.nodeType === 1 && !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.tagName)) {
      const isBlock = BLOCKS.has(node.tagName)
      if (isBlock) text += '\n'
      for (const child of node.childNodes) walk(child)
      if (isBlock) text += '\n'
    }
  }
  walk(document.body)
  return text
}

const systems = {
  onrecord: ({ html, id, url }) => articleFromHtml(html, { name: id, url }).article.text,
  'Readability 0.6 on linkedom': ({ html }) => plain(new Readability(parseHTML(html).document).parse()?.content ?? ''),
  'defuddle on linkedom': async ({ html, url }) => plain((await Defuddle(parseHTML(html).document, url)).content ?? ''),
}

const quiet = console.error
console.error = console.warn = console.log
const table = []
for (const [system, extract] of Object.entries(systems)) {
  const scores = []
  let cpu = 0
  let failures = 0
  const log = console.log
  console.log = () => {}
  for (const page of pages) {
    const before = process.cpuUsage()
    let text = ''
    try {
      text = await extract(page)
    } catch {
      failures++
    }
    const { user, system: kernel } = process.cpuUsage(before)
    cpu += (user + kernel) / 1e6
    scores.push(match(page.articleBody, text))
  }
  console.log = log
  const [precision, recall] = [mean(scores.map((s) => s.precision)), mean(scores.map((s) => s.recall))]
  table.push({ system, f1: f1(precision, recall), precision, recall, pagesPerCpuSecond: pages.length / cpu, failures })
}
console.error = quiet

const lines = [
  `# Main text of ${pages.length} pages of the article-extraction benchmark`,
  '',
  '`npm run bench:extraction`. Word 4-grams; F1 from mean precision and mean recall. Speed includes parsing; the peers also pay for turning their HTML into text.',
  '',
  '| system | F1 | precision | recall | pages a CPU second | failures |',
  '|---|---|---|---|---|---|',
  ...table.map(
    (row) =>
      `| ${row.system} | ${[row.f1, row.precision, row.recall].map((x) => x.toFixed(3)).join(' | ')} | ${row.pagesPerCpuSecond.toFixed(0)} | ${row.failures} |`,
  ),
  '',
  machineLine(),
  '',
]
mkdirSync(new URL('results', import.meta.url), { recursive: true })
writeFileSync(new URL('results/extraction.md', import.meta.url), lines.join('\n'))
writeFileSync(
  new URL('results/extraction.json', import.meta.url),
  `${JSON.stringify({ machine: machine(), pages: pages.length, table }, null, 2)}\n`,
)
process.stdout.write(`${lines.join('\n')}\n`)

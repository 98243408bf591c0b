import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedRecords } from './records.js'

/** Writes invented pages into a folder, each of an article of up to two quotations. The same seed gives the same pages. */
export function generatedPages({ folder, pages, seed = 1 }) {
  mkdirSync(folder, { recursive: true })
  let number = 0
  // an article has one statement at least
  for (const { article } of generatedRecords({ statements: pages * MOST_STATEMENTS, seed })) {
    if (number === pages) return
    const paragraphs = article.text.trimEnd().split('\n').slice(0, QUOTATIONS)
    const html = `<!doctype html><html lang="en"><head><title>${article.title}</title><meta property="og:site_name" content="${article.outlet}">
<meta property="article:published_time" content="${article.published}"><link rel="canonical" href="${article.url}"></head>
<body><article><h1>${article.title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article></body></html>`
    writeFileSync(join(folder, `story-${String(number++).padStart(5, '0')}.html`), html)
  }
}

const QUOTATIONS = 2
/** As many as an article of the generator has at most. */
const MOST_STATEMENTS = 12

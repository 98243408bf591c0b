// Cuts articles into the windows that the network reads, with the reader's own code, so that training and reading see the same.
//
//     node training/windows.js ARTICLES.jsonl [straight|curly|single] > windows.jsonl
//
// In: lines {id, text}. Out: lines {article, ids, spans, case, quote, begins, context} in the order of the articles.
// A second argument prints every quotation with marks of that style; all marks are one character long, so offsets stay.
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { quotationState, quotationsOf, WordPiece, windows } from '@onrecord/reader/training'

const STYLES = { straight: ['"', '"'], curly: ['“', '”'], single: ['‘', '’'] }

/** The text with the outer marks of its quotations in another style; inner marks become the other kind. */
function restyled(text, style) {
  const [open, close] = STYLES[style]
  const characters = text.split('')
  for (const { span, closed } of quotationsOf(text)) {
    if (!'“”"'.includes(text[span[0]])) continue
    if (style === 'single')
      for (let i = span[0] + 1; i < span[1] - 1; i++) {
        if (text[i] === '‘') characters[i] = '“'
        else if (text[i] === '’' && !/\p{L}/u.test(text[i + 1])) characters[i] = '”'
      }
    characters[span[0]] = open
    if (closed) characters[span[1] - 1] = close
  }
  return characters.join('')
}

const [articles, style] = process.argv.slice(2)
const tokens = new WordPiece(readFileSync(new URL('../models/en/vocabulary.txt', import.meta.url), 'utf8'))
for await (const line of createInterface({ input: createReadStream(articles, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue
  const article = JSON.parse(line)
  const text = style ? restyled(article.text, style) : article.text
  const quotes = quotationState(text, quotationsOf(text))
  for (const { ids, spans, case: cases, quote, begins, context } of windows(text, [[0, text.length]], quotes, tokens)) {
    const window = { article: article.id, ids: [...ids], spans, case: [...cases], quote: [...quote], begins: [...begins], context }
    process.stdout.write(`${JSON.stringify(window)}\n`)
  }
}

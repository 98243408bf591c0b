import type { Span } from '@onrecord/record'
import type { PageText } from '../page-text.ts'
import { DOCUMENTS } from '../speakers/lists/organisations.ts'
import type { Token } from '../speakers/tokens.ts'
import { DATED, ISSUED, RELATIVE } from './clause-words.ts'

/** Characters of a source behind a time that can name what is dated: `a 2022 report`. */
const NOUN_BEHIND = 40

/** `A report published last month`, and not `the minister, who left in May`. */
export function isOfDocument(page: PageText, source: Span, [at, end]: Span): boolean {
  const tokens = page.tokensIn([source[0], Math.min(source[1], end + NOUN_BEHIND)])
  // `a study of births in 2012` can have been made at any time
  if (/^(?:in )?\d{4}$/.test(page.text.slice(at, end)) && isAbout(page.tokensIn([source[0], at]))) return false
  const relative = tokens.findLast(({ lower, span }) => RELATIVE.has(lower) && span[0] < at)
  // `a letter that she sent in May`
  const isPaper = page
    .tokensIn(source)
    .slice(0, WORDS_OF_PAPER)
    .some(({ lower }) => DOCUMENTS.has(lower))
  const isSent =
    relative !== undefined && isPaper && page.tokensIn([relative.span[0], at]).some(({ lower }) => ISSUED.has(lower) || WROTE.test(lower))
  return (
    tokens.some(({ lower }) => DOCUMENTS.has(lower) || DATED.has(lower)) &&
    !tokens.some(({ lower, span }) => LAWS.has(lower) && (span[0] < at || span[0] === end + 1)) &&
    (relative === undefined || isSent)
  )
}

const isAbout = (tokens: readonly Token[]) => {
  const noun = tokens.findLastIndex(({ lower }) => DOCUMENTS.has(lower) || DATED.has(lower))
  return tokens.slice(noun + 1).some(({ lower }, i, rest) => /^(?:of|on|into|about)$/.test(lower) && i < rest.length - 1)
}

/** A source that is a paper names it at once: `A letter that she sent`, and not `the author of a study that came out`. */
const WORDS_OF_PAPER = 3
const WROTE = /^(?:sent|wrote|gave|delivered|handed|made)$/
/** What is in force for longer than the day on which it was signed. */
const LAWS: ReadonlySet<string> = new Set('treaty law act constitution agreement deal contract code charter'.split(' '))

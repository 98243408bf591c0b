import { namedComplement } from './complement.ts'
import { isBody, isDocument, isFirstName } from './lexicon.ts'
import { CUTS, DEFINITE, INDEFINITE, POSSESSIVE } from './lists/function-words.ts'
import { printed, type Token } from './tokens.ts'

/** The body that a paper is from: `a report by the Audit Office`, `a study in the journal Tide`, `minutes of the council's meeting`, `city records`.
 *  @param head        the noun and what stands before it
 *  @param complement  what stands behind it
 *  @returns null where the phrase names none, and for papers of people */
export function issuerOf(text: string, head: readonly Token[], complement: readonly Token[]): string | null {
  return after(text, complement) ?? before(text, head)
}

function after(text: string, complement: readonly Token[]): string | null {
  const journal = complement.findIndex(({ lower }, i) => JOURNALS.has(lower) && complement[i + 1]?.capital)
  if (journal > 0) return printed(text, titleFrom(complement.slice(journal + 1)))
  const by = complement.findIndex(({ lower }, i) => ISSUED_BY.has(lower) && !isUnheard(complement[i - 1]))
  const of = by < 0 && complement[0]?.lower === 'of' ? 0 : by
  return of < 0 ? null : bodyIn(text, complement.slice(of))
}

/** `Proceedings in Symbiosis`: capitals, and the small words between them. */
function titleFrom(words: readonly Token[]): readonly Token[] {
  const stop = words.findIndex(
    ({ capital, isWord }, i) => !isWord || !(capital || (words[i + 1]?.capital && LINKS.has((words[i] as Token).lower))),
  )
  return stop < 0 ? words : words.slice(0, stop)
}

const LINKS = new Set(['of', 'in', 'and', 'for', '&'])
const JOURNALS = new Set(['journal', 'magazine', 'newspaper'])
const ISSUED_BY = new Set(['by', 'from', 'at', 'on'])
/** `Seen by`, `obtained by`: those who read a paper did not write it. */
const isUnheard = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:seen|obtained|viewed|reviewed|verified|shared)$/.test(token.lower)

/** A body that stands right behind a preposition, or that owns what does. */
function bodyIn(text: string, [preposition, ...rest]: readonly Token[]): string | null {
  const from = rest.findIndex(({ lower }) => !DEFINITE.has(lower) && !INDEFINITE.has(lower))
  const first = rest[from]
  if (from < 0 || !first || !preposition || POSSESSIVE.has(first.lower)) return null
  const owner = rest.findIndex(({ possessive, lower }, i) => i >= from && (possessive || CUTS.has(lower)))
  if (rest[owner]?.possessive) {
    const possessor = rest.slice(from, owner + 1)
    return isBody(possessor.at(-1) as Token) ? printed(text, possessor) : null
  }
  if (preposition.lower === 'of' || preposition.lower === 'on') return null
  const named = namedComplement([preposition, ...rest.slice(from)]).slice(1)
  if (named.length > 0) return isPersons(named) ? null : printed(text, named)
  const stop = rest.findIndex(({ lower, isWord }, i) => i > from && (!isWord || CUTS.has(lower)))
  const common = rest.slice(from, stop < 0 ? undefined : stop)
  // `by a group of researchers`
  return isBody(common.at(-1) as Token) && rest[stop]?.lower !== 'of' ? printed(text, common) : null
}

/** `City records`, `a Bloomberg poll`, `an Insight North survey`. */
function before(text: string, head: readonly Token[]): string | null {
  if (head.length < 2 || !isDocument(head.at(-1) as Token)) return null
  const capital = head.findLastIndex((token, i) => i < head.length - 1 && token.capital)
  const plain = head.at(-2) as Token
  if (capital < 0 || plain.capital === false) return isBody(plain) && !plain.capital ? printed(text, [plain]) : null
  let from = capital
  while (from > 0 && head[from - 1]?.capital) from--
  const named = head.slice(from, capital + 1)
  const isPoll = POLLS.has((head.at(-1) as Token).lower)
  return (named.length > 1 || isPoll) && !isPersons(named)
    ? printed(text, named)
    : isBody(named[0] as Token)
      ? printed(text, named).toLowerCase()
      : null
}

/** What nobody but a body is behind: `a Gallway poll`. */
const POLLS = new Set(['poll', 'survey', 'study', 'polling', 'index', 'polls', 'surveys'])

const isPersons = (named: readonly Token[]): boolean =>
  named.length < 4 && isFirstName((named[0] as Token).text) && !isBody(named.at(-1) as Token)

import { type Article, type Span, textOf } from '@onrecord/record'

/** The words that lead a browser to a passage: those of its start (and end, where it is long), and the words around it where they are needed. */
type Directive = { readonly prefix: string; readonly start: string; readonly end: string; readonly suffix: string }

/** Units of a passage that is given whole. */
const WHOLE = 150
/** Words at either end of a longer passage. */
const ENDS = 5
/** Words around a passage, tried in this order until a browser finds the passage and no other place first. */
const AROUND = [0, 2, 4, 8, 16]

/** Gives the address of the article that leads a browser to some passages and marks them (URL Fragment Text Directives of the WICG).
 *  Words that stand twice are told apart by the words around them; those of the page outside the article's text are not known here.
 *  @returns  null where the article has no address, or nothing but white space is meant */
export function fragmentsOf({ url, text }: Pick<Article, 'url' | 'text'>): (spans: readonly Span[]) => string | null {
  const folded = fold(text)
  return (spans) => {
    const directives = spans.flatMap((span) => directiveOf(text, folded, span) ?? [])
    if (url === null || directives.length === 0) return null
    const [address, fragment = ''] = url.split('#', 2) as [string, string?]
    return `${address}#${fragment.replace(/:~:.*/, '')}:~:${directives.map((directive) => `text=${printed(directive)}`).join('&')}`
  }
}

function directiveOf(text: string, folded: string, span: Span): Directive | null {
  const passage = wholeWords(text, span)
  if (passage[0] === passage[1]) return null
  const { start, end } = endsOf(textOf(text, passage))
  let directive: Directive | null = null
  for (const count of AROUND) {
    const before = text.slice(0, passage[0]).trimEnd().split('\n').at(-1) ?? ''
    const after = text.slice(passage[1]).trimStart().split('\n')[0] ?? ''
    directive = { prefix: count > 0 ? lastWords(before, count) : '', start, end, suffix: count > 0 ? firstWords(after, count) : '' }
    const found = passageOf(folded, directive)
    if (found?.[0] === passage[0] && found[1] === passage[1]) break
  }
  return directive
}

/** A browser looks for each part within one paragraph, and only a passage of two parts may run over several. */
function endsOf(words: string): Pick<Directive, 'start' | 'end'> {
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  const isLong = words.length > WHOLE && words.split(/\s+/).length > 2 * ENDS
  if (lines.length < 2 && !isLong) return { start: words, end: '' }
  return { start: firstWords(lines[0] as string, ENDS), end: lastWords(lines.at(-1) as string, ENDS) }
}

const firstWords = (line: string, count: number) => line.trim().split(/\s+/).slice(0, count).join(' ')
const lastWords = (line: string, count: number) => line.trim().split(/\s+/).slice(-count).join(' ')

const WORD = /[\p{L}\p{N}\p{M}]/u

/** The span without white space at its ends, and with the whole of a word that it cuts: a browser finds whole words only. */
function wholeWords(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  if (start === end) return [start, end]
  while (WORD.test(characterBefore(text, start)) && WORD.test(characterAt(text, start))) start -= characterBefore(text, start).length
  while (WORD.test(characterBefore(text, end)) && WORD.test(characterAt(text, end))) end += characterAt(text, end).length
  return [start, end]
}

const characterAt = (text: string, at: number) => (at < text.length ? String.fromCodePoint(text.codePointAt(at) as number) : '')
const characterBefore = (text: string, at: number) => Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? ''

/** Where a browser is led: the first place that has every part, white space, case and accents apart.
 *  @param folded  the text as {@link fold} gives it */
export function passageOf(folded: string, { prefix, start, end, suffix }: Directive): Span | null {
  const parts = [
    prefix && `${term(prefix)}\\s*`,
    `(?<passage>${term(start)}${end && `[^]*?${term(end)}`})`,
    suffix && `\\s*${term(suffix)}`,
  ]
  return (new RegExp(parts.join(''), 'du').exec(folded)?.indices?.groups?.passage as Span | undefined) ?? null
}

/** A part as an expression: its words in one paragraph, bounded as words are. */
function term(words: string): string {
  const folded = fold(words.trim())
  const expression = folded
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('[^\\S\\n]+')
  const [first, last] = [characterAt(folded, 0), characterBefore(folded, folded.length)]
  return `${WORD.test(first) ? `(?<!${WORD.source})` : ''}${expression}${WORD.test(last) ? `(?!${WORD.source})` : ''}`
}

/** Letters without case and accents, one unit for one, so that offsets hold. */
export const fold = (text: string): string =>
  text.replace(/[A-Z]|[^\0-\x7f]/g, (unit) => {
    const base = unit.normalize('NFD').charAt(0)
    const lower = base.toLowerCase()
    return lower.length === 1 ? lower : base
  })

const printed = ({ prefix, start, end, suffix }: Directive): string =>
  [prefix && `${encoded(prefix)}-`, encoded(start), end && encoded(end), suffix && `-${encoded(suffix)}`].filter(Boolean).join(',')

/** Commas and ampersands are encoded with all that is no letter; a dash is part of the directive's own signs too. */
const encoded = (words: string) => encodeURIComponent(words.trim().replace(/\s+/g, ' ').toWellFormed()).replaceAll('-', '%2D')

import type { Span, StatementKind } from '@onrecord/record'

const OPENS = /["“„«]|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])/u
const CLOSES: { readonly [open: string]: RegExp } = { '"': /"/, '“': /[”"]/, '„': /[“”"]/, '«': /»/ }
const CLOSES_SINGLE = /['’](?![\p{L}\p{N}])/u

/** Where the words of a statement stand inside quotation marks: all of a direct statement, and none of an indirect one. */
export function quotedSpans(words: string, kind: StatementKind): Span[] {
  if (kind === 'direct') return [[0, words.length]]
  if (kind === 'indirect') return []
  const spans: Span[] = []
  for (let at = 0; ; ) {
    const open = OPENS.exec(words.slice(at))
    if (!open) return spans
    const start = at + open.index + 1
    const close = (CLOSES[open[0]] ?? CLOSES_SINGLE).exec(words.slice(start))
    const end = close ? start + close.index : words.length
    spans.push([start, end])
    at = end + 1
  }
}

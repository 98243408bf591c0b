import type { Span } from '@onrecord/record'
import type { Quotation } from './quotations.ts'

/** A quotation with its speaker behind a dash, as pages print lists of voices: `“It will hold.” — Ilse Varga, mayor`; or before a colon. */
export type Signed = { readonly content: Span; readonly mark: Span; readonly name: Span }

/** A name, or a title with one; a role behind a comma. */
const NAME = String.raw`(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|del|della|van|von|der|den|bin|al|el|of|the|and))*(?:, [\p{L}\p{N} .'’&-]{1,60})?)`
/** What may follow a quotation that is signed, to the end of its paragraph or as the next one: a dash, then {@link NAME}. */
const SIGNATURE = new RegExp(String.raw`^[\s,]*(?<dash>[—–―-]|--)\s*${NAME}[.\s]*$`, 'u')
const LONGEST_SIGNATURE = 140

/** What may stand between the start of a paragraph and a quotation that is announced: `From Chairwoman Sole: `, `Hale: `. */
const ANNOUNCED = new RegExp(String.raw`^(?:From )?${NAME}:\s*$`, 'u')
const NO_NAME = /^(?:Q|A|Note|Editor|Headline|Photo|Video|Update|Correction|Read|Source|Question|Answer)\b/

/** The quotations that a name and a colon announce at the start of their paragraph, and that run to its end. */
export function announcedOf(text: string, quotations: readonly Quotation[]): Signed[] {
  return quotations.flatMap(({ span: [start, end] }): Signed[] => {
    const from = text.lastIndexOf('\n', start - 1) + 1
    if (start - from > LONGEST_SIGNATURE || /[\p{L}\p{N}]/u.test(text.slice(end, lineEnd(text, end)))) return []
    const { name } = ANNOUNCED.exec(text.slice(from, start))?.groups ?? {}
    if (name === undefined || NO_NAME.test(name)) return []
    const named = text.indexOf(name, from)
    const colon = named + name.length
    return [{ content: [start, end], mark: [colon, colon + 1], name: [named, colon] }]
  })
}

/** The quotations that make a paragraph of their own and are signed behind a dash. */
export function signedOf(text: string, quotations: readonly Quotation[]): Signed[] {
  return quotations.flatMap(({ span: [start, end], closed }): Signed[] => {
    if (!closed || !startsParagraph(text, start)) return []
    const from = text.slice(end, lineEnd(text, end)).trim() === '' ? nextLine(text, end) : end
    const to = lineEnd(text, from)
    if (to - from > LONGEST_SIGNATURE) return []
    const { dash, name } = SIGNATURE.exec(text.slice(from, to))?.groups ?? {}
    if (dash === undefined || name === undefined) return []
    const at = text.indexOf(dash, from)
    const named = text.indexOf(name, at + dash.length)
    // the regular expression takes a full stop for the end of an initial: the name's own stays, the line's goes
    const words = /\b\p{Lu}\.$/u.test(name) ? name : name.replace(/[.\s]+$/, '')
    return [{ content: [start, end], mark: [at, at + dash.length], name: [named, named + words.length] }]
  })
}

const startsParagraph = (text: string, at: number) => text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === ''

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  return newline < 0 ? text.length : newline
}

/** Where the next line that is not empty begins. */
function nextLine(text: string, from: number): number {
  let at = lineEnd(text, from)
  while (at < text.length && /\s/.test(text[at] as string)) at++
  return at
}

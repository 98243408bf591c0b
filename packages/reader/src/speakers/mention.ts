import type { Span } from '@onrecord/record'
import { bareRolesOf } from './bare-roles.ts'
import type { Description } from './description.ts'
import { CLAUSE_WORDS, DEFINITE, POSSESSIVE } from './lists/function-words.ts'
import { introduction, namesOf } from './names.ts'
import { nounPhrasesOf } from './noun-phrases.ts'
import type { Outline } from './outline.ts'
import { describe } from './phrase.ts'
import { pronounOf } from './pronoun.ts'
import { withQuantities } from './quantities.ts'
import type { Token } from './tokens.ts'

/** A name, a noun phrase or a pronoun that means a person or a body. */
export type Mention = { readonly span: Span; readonly description: Description }

/** One whose span is known. A phrase that opens with `a` is no name, though it holds one: `a boy from Corvane`. */
export function mentionOf(text: string, span: Span): Mention {
  const description = describe(text, span)
  if (description.name === null || !UNNAMED.test(text.slice(span[0], span[1]))) return { span, description }
  const { roles } = description
  return {
    span,
    description: {
      ...description,
      name: null,
      title: null,
      isUnsure: false,
      article: 'indefinite',
      head: roles[0]?.head ?? null,
      noun: null,
    },
  }
}

const UNNAMED = /^(?:an?|another|one of|some of|many of|members of|both an?) /i

/** The mentions of people and bodies that a text holds, one inside another too. Relative pronouns are none. */
export function mentionsIn(text: string, tokens: readonly Token[], outline: Outline): Mention[] {
  const names = namesOf(text, tokens, outline)
  const named = names.flatMap((description) => mentionsNamed(text, description))
  const spans = names.map(introduction)
  const phrases = withQuantities(tokens, nounPhrasesOf(text, tokens, spans))
  const nouns = [...phrases, ...bareRolesOf(text, tokens)].map((span) => mentionOf(text, span))
  const pronouns = tokens.filter(isMentionPronoun).map(({ span: [start], lower }) => mentionOf(text, [start, start + wordLength(lower)]))
  const all = [...named, ...nouns, ...pronouns].map((mention) => withEnding(text, mention))
  return [...new Map(all.map((mention) => [mention.span.join(), mention])).values()]
}

// `US` is a country
const isMentionPronoun = ({ lower, text, isWord }: Token): boolean =>
  isWord && text !== 'US' && pronounOf(lower) !== null && !NO_MENTION.has(lower.replace(/'.*/, ''))
// `it` is a thing far more often than a body
const NO_MENTION = new Set(['who', 'which', 'that', 'whom', 'whose', 'these', 'those', 'it', 'its', 'itself'])

/** Of a word without what is drawn together with it: 2 for `we've`. */
const wordLength = (lower: string): number => lower.replace(/'.*/, '').length

/** Whether a word follows that the name only describes: `the Corvane plan`. */
function isBeforeNoun(text: string, at: number): boolean {
  const after = /^ (\p{L}+)/u.exec(text.slice(at, at + 30))?.[1]
  return after !== undefined && !CLAUSE_WORDS.has(after.toLowerCase()) && !/(?:s|ed|ing|ly)$/.test(after)
}

/** `Ada Lund of the Fenn Party`: what follows a person's name. */
const OF = /^ (?:of|from) (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:(?:of|and|the|for) )*\p{Lu}[\p{L}’'-]*)*/u

/** A mention with its possessive ending and with the article of a name: `the Fenn Council’s`. */
function withEnding(text: string, { span: [start, end], description }: Mention): Mention {
  const of = description.name && description.kind === 'person' && !description.isUnsure ? OF.exec(text.slice(end, end + 80)) : null
  if (of) return { span: [start, end + of[0].length], description }
  const ending = description.pronoun ? null : /^['’]s?(?!\p{L})/u.exec(text.slice(end, end + 3))
  const article =
    description.name && description.article === 'none' && !isBeforeNoun(text, end)
      ? /(?<!\p{L})the $/iu.exec(text.slice(Math.max(0, start - 5), start))
      : null
  return { span: [start - (article?.[0].length ?? 0), end + (ending?.[0].length ?? 0)], description }
}

/** `his wife Maria Lind` is two mentions of one, `Mayor Maria Lind` is one. */
function mentionsNamed(text: string, description: Description): Mention[] {
  const [start, end] = introduction(description)
  const name = description.name?.span as Span
  const before = text.slice(start, name[0])
  const comma = before.lastIndexOf(',')
  const first = /^\p{L}+/u.exec(before)?.[0].toLowerCase() ?? ''
  const isDetermined = POSSESSIVE.has(first) || DEFINITE.has(first) || first === 'a' || first === 'an'
  const isApart = description.kind === 'person' && (comma >= 0 || isDetermined) && before !== ''
  if (!isApart) return [{ span: [start, end], description }]
  const stop = start + (comma >= 0 ? comma : before.trimEnd().length)
  const from = comma >= 0 ? start + comma + 1 + (/^\s*/.exec(before.slice(comma + 1))?.[0].length ?? 0) : name[0]
  return [mentionOf(text, [start, stop]), { span: [from, end], description }]
}

import { type Element, isElement, lineOf, nameOf } from '../html/tree.ts'
import { wordsOf } from '../html/words.ts'
import { MOST_MARKED } from './marked.ts'

const LONGEST = 160
const BYLINE = new Set(['byline', 'bylines', 'author', 'authors', 'authorname', 'bylinename', 'writer', 'reporter'])
const TAGS = ['author', 'parsely-author', 'byl', 'sailthru.author', 'dc.creator', 'article:author', 'article:author_name']

/** The words of the byline as the page prints them, where no JSON-LD names the authors: `meta`, then what is marked as one, then a line "By …". */
export function printedByline(elements: readonly Element[], tags: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const isName = (content: string) => !/^https?:|^@/.test(content)
  const named = TAGS.map((name) => (tags.get(name) ?? []).filter(isName)).find((contents) => contents.length > 0)
  if (named) return named
  const marked = elements.filter(isMarked).slice(0, MOST_MARKED)
  const [first] = marked.filter((element) => wordsIn(element) !== null)
  if (first?.attributes.rel === 'author')
    return [...new Set(marked.filter(({ attributes }) => attributes.rel === 'author').flatMap((element) => wordsIn(element) ?? []))]
  if (first) return [wordsIn(first) as string]
  const line = elements.find(
    ({ tag, children }) => /^(?:p|div|span)$/.test(tag) && children.length <= 3 && /^\s*by\s/i.test(openingOf(children)),
  )
  const words = line ? wordsIn(line) : null
  if (words !== null && /^by \p{Lu}/iu.test(words)) return [words]
  const written = elements.map((element) => WITH_DESK.exec(openingOf(element.children))?.[1]).find((name) => name !== undefined)
  return written === undefined ? [] : [written]
}

/** "Ann Lee/Gazette Writer". */
const WITH_DESK = /^\s*(\p{Lu}[\p{L}'’. -]{3,40})\/(?:\p{Lu}[\p{L}'’]* ){0,3}(?:Writer|Reporter|Correspondent|Editor)\s*$/u

const isMarked = (element: Element) =>
  element.attributes.rel === 'author' ||
  /(?:^|\s)(?:author|creator)/.test(element.attributes.itemprop ?? '') ||
  [...wordsOf(nameOf(element))].some((word) => BYLINE.has(word))

function wordsIn(element: Element): string | null {
  const words = lineOf(element, LONGEST)
  return words !== null && words.length > 2 ? words : null
}

function openingOf([first]: Element['children']): string {
  return first && !isElement(first) ? first.data : ''
}

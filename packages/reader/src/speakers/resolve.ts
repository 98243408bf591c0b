import { PageText } from '../page-text.ts'
import type { NameOdds } from './name-odds.ts'
import { output, type Resolved } from './output.ts'
import { tellSelves } from './selves.ts'
import { type Attributed, Sources } from './sources.ts'
import { Telling } from './telling.ts'

/** Tells who speaks in each statement, and gathers what the page says of them: names from the whole text, roles, titles, pronouns.
 *  Takes time in proportion to the text and its mentions.
 *  @param article  id of the article, part of the speakers' ids
 *  @param names    what the network takes the names of the text for, where it was asked
 *  @param page     the text, where it was looked through before */
export function resolveSpeakers({
  text,
  article,
  statements,
  names = null,
  page = new PageText(text),
}: {
  text: string
  article: string
  statements: readonly Attributed[]
  names?: NameOdds | null
  page?: PageText
}): Resolved {
  const sources = new Sources(text, statements)
  const telling = new Telling(page, sources, names)
  telling.read()
  tellSelves(telling, sources)
  const { scene, speaking, doubts, heard } = telling
  return output({
    text,
    outline: page.outline,
    cast: scene.cast,
    article,
    sources: sources.ofStatements,
    contents: sources.contents,
    speaking,
    doubts,
    heard,
    addressees: statements.map(({ addressee }) => addressee ?? []),
  })
}

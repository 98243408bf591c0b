import { parseTree, textOf } from '../html/tree.ts'
import type { Story } from './story.ts'

/** What a list tells of a page, as a story: its words or, where it has none, its title, as many lists have titles and addresses only. */
export function excerptOf(story: Story): Story {
  const html = story.html !== null && textOf(parseTree(story.html).root) !== '' ? story.html : null
  return { ...story, html, text: html === null ? story.text?.trim() || story.title : story.text }
}

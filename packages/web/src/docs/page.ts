import { posix } from 'node:path'
import { addressOf, type DocsFile } from './files.ts'
import { rendered, titleOf } from './markdown.ts'

/** A page of the docs. */
export type DocsPage = { readonly title: string; readonly html: string }

/** A file of Markdown as a page; its links lead to the pages that are served.
 *  @param files  what is served, by address */
export function pageOf({ path, read }: DocsFile, files: ReadonlyMap<string, DocsFile>): DocsPage {
  const source = read().toString('utf8')
  const leadsTo = (target: string) => {
    const [file = '', fragment] = target.split('#')
    const address = addressOf(posix.join(posix.dirname(path), decodeURI(file)))
    return files.has(address) ? address + (fragment === undefined ? '' : `#${fragment}`) : null
  }
  return { title: titleOf(source), html: rendered(source, leadsTo) }
}

import type { ApiApp } from '@onrecord/server'
import { raw } from 'hono/html'
import type { Site } from '../site.ts'
import { docsFiles, MARKDOWN } from './files.ts'
import { DocsIndex, type Listed } from './index-page.tsx'
import { titleOf } from './markdown.ts'
import { type DocsPage, pageOf } from './page.ts'

/** `/docs`: the docs folder of the repository, each page of Markdown as a page here. */
export function docs(app: ApiApp, { shell }: Site): void {
  const files = docsFiles()
  const pages = new Map<string, DocsPage>()
  const pageAt = (address: string): DocsPage | null => {
    const file = files.get(address)
    if (file?.type !== MARKDOWN) return null
    const page = pages.get(address) ?? pageOf(file, files)
    pages.set(address, page)
    return page
  }
  // the titles stand in the pages: they are read once somebody asks for the index
  let listed: readonly Listed[] | null = null
  const index = () => {
    listed ??= [...files]
      .filter(([, { type }]) => type === MARKDOWN)
      .map(([address, { path, read }]) => ({ address, path, title: titleOf(read().toString('utf8')) }))
      .sort((a, b) => (a.address < b.address ? -1 : 1))
    return listed
  }
  app.get('/docs', (c) => c.html(shell(c, { title: 'Docs', children: <DocsIndex pages={index()} /> })))
  app.get('/docs/*', async (c, next) => {
    const address = c.req.path
    const page = pageAt(address)
    const file = files.get(address)
    if (page === null) return file ? c.body(file.read(), 200, { 'content-type': file.type }) : next()
    const children = (
      <article class="manual">
        <p class="quiet">
          <a href="/docs">Docs</a>
        </p>
        {/* our own docs, made HTML by a reader of Markdown that lets no HTML through */}
        {raw(page.html)}
      </article>
    )
    return c.html(shell(c, { title: page.title, children }))
  })
}

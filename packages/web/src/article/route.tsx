import { type Ledger, noArticle, noStatement } from '@onrecord/ledger'
import type { Article } from '@onrecord/record'
import { type ApiApp, givenIn, Id } from '@onrecord/server'
import { voicesOf } from '../draft/voices.ts'
import type { Site } from '../site.ts'
import { More } from './more.tsx'
import { notedOf } from './noted.ts'
import { Versions } from './versions.tsx'
import { ArticleView } from './view.tsx'

const CHOSEN = { statement: Id.optional(), speaker: Id.optional() }
const COMPARED = { before: Id.optional(), after: Id.optional() }

/** `/articles/{id}`: an article as it was published, with who said what in it. `/articles/{id}/versions`: the versions of its page, two side by side.
 *  `/articles/{id}/more/{statement}`: what its page has of a statement that is chosen, for src/script/article.ts. */
export function article(app: ApiApp, { ledger, shell }: Site): void {
  app.get('/articles/:id', async (c) => {
    const chosen = givenIn(c, CHOSEN)
    const record = await recordAt(ledger, c.req.param('id'))
    const [pages, versions] = await Promise.all([ledger.fetched(record.article.id), versionsOf(ledger, record.article)])
    const children = <ArticleView record={record} pages={pages} versions={versions} chosen={chosen} />
    return c.html(shell(c, { title: titleOf(record.article), scripts: ['article'], children }))
  })
  app.get('/articles/:id/more/:statement', async (c) => {
    const record = await recordAt(ledger, c.req.param('id'))
    const statement = record.statements.find(({ id }) => id === c.req.param('statement'))
    if (statement === undefined) throw noStatement(c.req.param('statement'))
    const children = <More statement={statement} noted={notedOf(record, voicesOf(record), {})} />
    return c.html(shell(c, { title: titleOf(record.article), children }))
  })
  app.get('/articles/:id/versions', async (c) => {
    const { article } = await recordAt(ledger, c.req.param('id'))
    const versions = await versionsOf(ledger, article)
    const at = versions.findIndex(({ article: id }) => id === article.id)
    const { before = versions[Math.max(0, at - 1)]?.article, after = versions[Math.max(1, at)]?.article } = givenIn(c, COMPARED)
    const between = before && after ? await ledger.compareVersions(before, after) : null
    const children = <Versions article={article.id} title={titleOf(article)} versions={versions} between={between} />
    return c.html(shell(c, { title: `Versions of ${titleOf(article)}`, children }))
  })
}

async function recordAt(ledger: Ledger, id: string) {
  const record = await ledger.record(id)
  if (record === null) throw noArticle(id)
  return record
}

const versionsOf = async (ledger: Ledger, { url }: Pick<Article, 'url'>) => (url === null ? [] : ledger.versions(url))

const titleOf = ({ title }: Pick<Article, 'title'>) => title ?? 'A page without title'

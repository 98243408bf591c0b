import { fragmentsOf } from '@onrecord/ledger/exports'
import type { Record, Statement } from '@onrecord/record'
import { After, type ApiApp, givenIn, limitOf } from '@onrecord/server'
import { pathOf } from '../page/address.ts'
import { isWeb } from '../page/is-web.ts'
import { shortened } from '../page/shortened.ts'
import type { Site } from '../site.ts'
import { citedOf } from './citation/cited.ts'
import { Quote } from './quote.tsx'

const PAGE = 50
/** Units of a quote in the title of its page. */
const TITLE = 80
const PAGED = { limit: limitOf(PAGE), after: After }

/** `/statements/{id}`: every printing of a statement, and how to cite it. `/statements/{id}/publisher` leads on to its words on the publisher's page,
 *  and where that has no address on the web to them as they are kept. */
export function statement(app: ApiApp, { ledger, shell }: Site): void {
  app.get('/statements/:id', async (c) => {
    const query = givenIn(c, PAGED)
    const { checked, matches, fullest, absence, pages } = await ledger.quote(c.req.param('id'), query)
    const { record } = checked
    const cited = citedOf(matches.statement, record.article, pages)
    const children = (
      <Quote
        matches={matches}
        fullest={fullest}
        checked={checked}
        absence={absence}
        cited={cited}
        hasPublisher={isWeb(record.article.url)}
        given={c.req.query()}
      />
    )
    return c.html(shell(c, { title: `${cited.who}: “${shortened(cited.words, TITLE)}”`, scripts: ['quote'], children }))
  })
  app.get('/statements/:id/publisher', async (c) => {
    const { record, statement } = await ledger.checked(c.req.param('id'))
    return c.redirect(publisherOf(record, statement) ?? pathOf.article(record.article.id, statement.id))
  })
}

/** The address that leads a browser to a statement's words and marks them. */
const publisherOf = ({ article }: Record, { content }: Statement): string | null =>
  isWeb(article.url) ? (fragmentsOf(article)(content) ?? article.url) : null

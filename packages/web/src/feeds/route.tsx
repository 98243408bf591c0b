import { opmlOf } from '@onrecord/intake'
import { InputError } from '@onrecord/record'
import { type ApiApp, FILTERS, filtersOf, givenIn, givenInForm, Id, needs, Text } from '@onrecord/server'
import { z } from 'zod'
import { changed } from '../page/address.ts'
import type { Site } from '../site.ts'
import { inWords } from './as-search.ts'
import { Feeds } from './feeds.tsx'
import { followFile } from './opml.ts'

/** Statements of an alert that are shown with it. */
const LAST_TOLD = 5

const Count = z.coerce.number().int().min(0).optional()
const ADDRESS = { url: Text }

/** `/feeds`: the feeds that are followed and how each does, the alerts and what each told; forms to add and to remove. */
export function feeds(app: ApiApp, { ledger, shell, feedsAt }: Site): void {
  app.get('/feeds', async (c) => {
    const counts = givenIn(c, { followed: Count, fresh: Count })
    const told = await Promise.all(
      (await ledger.alerts.list()).map(async (alert) => ({ alert, told: await ledger.alerts.told(alert, LAST_TOLD) })),
    )
    const mayAdd = c.var.scopes?.has('add') ?? false
    const children = <Feeds feeds={await ledger.feeds().list()} alerts={told} mayAdd={mayAdd} {...counts} />
    return c.html(shell(c, { title: 'Feeds and alerts', children }))
  })
  app.get('/feeds/opml', async (c) => {
    const followed = await ledger.feeds().list()
    if (followed.length === 0) throw new InputError('no-feed', 'feeds.opml', 'The ledger follows no feed. Follow one first.')
    return c.body(opmlOf(followed), 200, {
      'content-type': 'text/x-opml; charset=utf-8',
      'content-disposition': 'attachment; filename="feeds.opml"',
    })
  })
  app.post('/feeds', needs('add'), async (c) => {
    const { url } = await givenInForm(c, ADDRESS)
    const found = await feedsAt(url, { signal: c.req.raw.signal })
    let fresh = 0
    for (const { url, title } of found) if (await ledger.feeds().add(url, title)) fresh++
    return c.redirect(doneAt(found.length, fresh), 303)
  })
  app.post('/feeds/import', needs('add'), async (c) => {
    const { file } = await givenInForm(c, { file: z.file() })
    const { followed, fresh } = await followFile(file, ledger.feeds())
    return c.redirect(doneAt(followed, fresh), 303)
  })
  app.post('/feeds/remove', needs('add'), async (c) => {
    await ledger.feeds().remove((await givenInForm(c, ADDRESS)).url)
    return c.redirect('/feeds', 303)
  })
  app.post('/feeds/alerts', needs('add'), async (c) => {
    const { name, ...given } = await givenInForm(c, { ...FILTERS, name: Text.optional() })
    const filters = filtersOf(given)
    await ledger.alerts.add({ name: name ?? inWords(filters), filters, webhook: null })
    return c.redirect('/feeds#alerts', 303)
  })
  app.post('/feeds/alerts/remove', needs('add'), async (c) => {
    await ledger.alerts.remove((await givenInForm(c, { id: Id })).id)
    return c.redirect('/feeds#alerts', 303)
  })
}

const doneAt = (followed: number, fresh: number) => changed('/feeds', {}, { followed: String(followed), fresh: String(fresh) })

import type { Ledger } from '@onrecord/ledger'
import { After, type ApiApp, By, FILTERS, givenIn, givenInForm, Id, limitOf, needs, Text } from '@onrecord/server'
import { z } from 'zod'
import { pathOf } from '../page/address.ts'
import type { Site } from '../site.ts'
import { Beside } from './beside.tsx'
import { Speaker } from './speaker.tsx'

const PAGE = 20
/** Statements of each of two people who are shown side by side. */
const SIDE = 15
/** Others of a name that are described. */
const MOST_OTHERS = 10

const { words, outlet, kind, since, until } = FILTERS
const ASKED = {
  ...{ words, outlet, kind, since, until },
  limit: limitOf(PAGE),
  after: After,
  figures: After,
  who: Text.optional(),
  beside: Id.optional(),
}
/** Two ids with a space between. */
const Pair = z.string().regex(/^[\x21-\x7e]{1,100} [\x21-\x7e]{1,100}$/, 'Give two ids')

/** `/speakers/{id}`: what somebody said, and who that is; beside another where one is named. Its forms decide who is one. */
export function speaker(app: ApiApp, { ledger, shell }: Site): void {
  const { people } = ledger
  app.get('/speakers/:id', async (c) => {
    const id = c.req.param('id')
    const { beside, who, figures, limit, after, ...filters } = givenIn(c, ASKED)
    if (beside !== undefined) {
      const sides = await Promise.all([sideOf(ledger, id, filters), sideOf(ledger, beside, filters)])
      const shared = await people.sharedSubjects(id, beside)
      const title = sides.map(({ person }) => person.name).join(' beside ')
      return c.html(shell(c, { title, children: <Beside sides={sides} words={filters.words} shared={shared} /> }))
    }
    const person = await people.with(id)
    const [found, timeline, decisions, others, asked] = await Promise.all([
      ledger.search({ ...filters, person: id, limit, after }),
      people.timeline(id, { after: figures }),
      people.decisionsOn(id),
      Promise.all(person.others.slice(0, MOST_OTHERS).map((other) => people.with(other))),
      who === undefined ? [] : people.who(who, { limit: MOST_OTHERS }),
    ])
    const children = (
      <Speaker
        given={c.req.query()}
        person={person}
        found={found}
        timeline={timeline}
        others={others}
        decisions={decisions}
        asked={{ who, found: asked.filter((other) => other.id !== person.id) }}
        isOpen={c.var.scopes?.has('check') ?? false}
      />
    )
    return c.html(shell(c, { title: person.name, children }))
  })

  const back = (id: string) => `${pathOf.speaker(id)}#identity`
  app.post('/speakers/:id/same', needs('check'), async (c) => {
    const id = c.req.param('id')
    const { other, by } = await givenInForm(c, { other: Id, by: By })
    await people.decide({ verdict: 'same', speakers: [id, other], by })
    return c.redirect(back(id), 303)
  })
  app.post('/speakers/:id/different', needs('check'), async (c) => {
    const { pair, by } = await givenInForm(c, { pair: Pair, by: By })
    await people.decide({ verdict: 'different', speakers: pair.split(' ') as [string, string], by })
    return c.redirect(back(c.req.param('id')), 303)
  })
  app.post('/speakers/:id/undo', needs('check'), async (c) => {
    const { decision, by } = await givenInForm(c, { decision: Id, by: By })
    await people.undo({ id: decision, by })
    return c.redirect(back(c.req.param('id')), 303)
  })
}

async function sideOf(ledger: Ledger, id: string, filters: { readonly words?: string }) {
  const [person, found] = await Promise.all([ledger.people.with(id), ledger.search({ ...filters, person: id, limit: SIDE })])
  return { person, found }
}

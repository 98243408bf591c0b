import type { Record } from '@onrecord/record'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Ledger } from '../ledger.ts'
import { databases } from '../trial/databases.ts'
import { withFigure } from '../trial/figure.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'

/** A page on which a minister gives a number of tonnes. */
function page(published: string, tonnes: number, outlet = 'The Vale Post'): Record {
  const record = recordOf(
    [
      ['Ilse Varga', `the dam will hold ${tonnes} tonnes`],
      ['Jon Orsos', 'the dam leaks'],
    ],
    { published, outlet },
  )
  const speakers = record.speakers.map((speaker) =>
    speaker.name === 'Ilse Varga' ? { ...speaker, role: 'minister', country: 'HU' } : speaker,
  )
  return withFigure({ ...record, speakers }, String(tonnes), { value: tonnes })
}

const pages = [page('2026-01-31T23:30:00Z', 100), page('2026-01-10', 200, 'Orm Daily'), page('2026-03-01', 300), page('some day', 400)]

describe.each(databases)('a person over time in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  openedFor({ name, make, skip }, (opened) => {
    ledger = opened.ledger
  })
  beforeAll(async () => {
    if (skip) return
    for (const record of pages) await ledger.add(record)
    await ledger.add(recordOf([['Ana Sole', 'milk is dear and the market is shut']], { published: '2026-02-01' }))
  })
  const varga = pages[0]?.speakers[0]?.id as string
  const orsos = pages[0]?.speakers[1]?.id as string

  test('months are counted with their outlets, and what has no date is in none', async () => {
    const { months } = await ledger.people.timeline(varga)
    expect(months).toEqual([
      { month: '2026-01', statements: 2, outlets: 2 },
      { month: '2026-03', statements: 1, outlets: 1 },
    ])
    await expect(ledger.people.timeline('spk-none')).rejects.toMatchObject({ code: 'no-speaker' })
  })

  test('figures come the newest first, as they are printed, a page at a time', async () => {
    const whole = await ledger.people.timeline(varga)
    expect(whole.figures.map(({ words }) => words)).toEqual(['300', '100', '200', '400'])
    expect(whole.figures[2]).toMatchObject({ figure: { value: 200, unit: 't' }, outlet: 'Orm Daily', published: '2026-01-10' })
    const first = await ledger.people.timeline(varga, { limit: 3 })
    const rest = await ledger.people.timeline(varga, { limit: 3, after: first.next as string })
    expect([...first.figures, ...rest.figures]).toEqual(whole.figures)
    expect(rest.next).toBeNull()
    expect((await ledger.people.timeline(orsos)).figures).toEqual([])
    await expect(ledger.people.timeline(varga, { after: 'x' })).rejects.toMatchObject({ code: 'bad-cursor' })
  })

  test('what two people both spoke of is what a search finds of either', async () => {
    expect(await ledger.people.sharedSubjects(varga, orsos)).toEqual(['dam'])
    for (const person of [varga, orsos]) expect((await ledger.search({ person, words: 'dam' })).statements).toHaveLength(4)
    const [sole] = (await ledger.search({ words: 'milk' })).statements
    expect(await ledger.people.sharedSubjects(varga, sole?.speaker?.id as string)).toEqual([])
  })
})

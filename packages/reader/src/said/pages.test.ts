import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isRight, type Passage, passageOf, type Read, readingsOf, typeOf } from './passage.ts'

/** Pages in the styles of many outlets, each written with its answers before the rules had read it. */
const PAGES = new URL('pages/', import.meta.url)

const pagesOf = (batch: string) => {
  const folder = new URL(`${batch}/`, PAGES)
  return readdirSync(folder).map((name) => ({ name, passage: passageOf(readFileSync(new URL(name, folder), 'utf8')) }))
}

describe.each(readdirSync(PAGES))('pages of the %s batch are read as far as they were', (batch) => {
  test.each(pagesOf(batch))('$name', ({ passage }) => {
    const readings = readingsOf(passage)
    const missed = passage.wanted.flatMap((wanted, i) => {
      const read = readings[i] as Read
      return wanted.isMissed || isWhole(read, wanted) ? [] : [{ wanted, read }]
    })
    expect(missed).toEqual([])
  })
})

const isWhole = (...[read, wanted]: Parameters<typeof isRight>) => Object.values(isRight(read, wanted)).every(Boolean)

/** Whole: statements with date, place and occasion right. Occasions: those whose type is right and whose statements are by half. */
test.each([
  ['first', { statements: 182, whole: 179, dates: 57, datesRight: 57, occasions: 73, read: 72, matched: 72 }],
  ['second', { statements: 81, whole: 78, dates: 20, datesRight: 20, occasions: 26, read: 26, matched: 25 }],
  ['third', { statements: 102, whole: 97, dates: 39, datesRight: 39, occasions: 39, read: 38, matched: 38 }],
  ['fourth', { statements: 72, whole: 67, dates: 23, datesRight: 23, occasions: 31, read: 32, matched: 31 }],
])('the figures of docs/decisions/when-and-where.md, %s batch', (batch, figures) => {
  const counts = pagesOf(batch).map(({ passage }) => countsOf(passage))
  const sums = Object.keys(figures).map((key) => [key, counts.reduce((sum, each) => sum + each[key as keyof typeof each], 0)])
  expect(Object.fromEntries(sums)).toEqual(figures)
})

function countsOf(passage: Passage) {
  const { wanted } = passage
  const readings = readingsOf(passage)
  // a statement that may as well be at none counts for neither side
  const isSettled = (i: number) => !wanted[i]?.occasion?.endsWith('?')
  const gold = grouped(wanted.map(({ occasion }, i) => (isSettled(i) ? occasion : null)))
  const read = grouped(readings.map(({ occasion }, i) => (isSettled(i) ? occasion : null)))
  const used = new Set<string>()
  for (const [occasion, members] of gold) {
    const pair = [...read].find(
      ([id, others]) => !used.has(id) && readings[others[0] as number]?.type === typeOf(occasion) && isHalf(members, others),
    )
    if (pair) used.add(pair[0])
  }
  return {
    statements: wanted.length,
    whole: wanted.filter((each, i) => isWhole(readings[i] as Read, each)).length,
    dates: wanted.filter(({ date }) => date !== null).length,
    datesRight: wanted.filter((each, i) => each.date !== null && isRight(readings[i] as Read, each).date).length,
    occasions: gold.size,
    read: read.size,
    matched: used.size,
  }
}

const isHalf = (a: readonly number[], b: readonly number[]) => a.filter((i) => b.includes(i)).length * 2 >= Math.max(a.length, b.length)

function grouped(keys: readonly (string | null)[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [i, key] of keys.entries()) if (key !== null) groups.set(key, [...(groups.get(key) ?? []), i])
  return groups
}

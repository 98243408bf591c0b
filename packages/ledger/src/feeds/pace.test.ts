import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIRST_GAP_SECONDS, type Paced, paceAfter } from './pace.ts'

const NOON = Date.UTC(2026, 1, 20, 12)
const HOUR = 3600

/** The waits of a feed that has a new article every so many seconds, visited as its pace tells. */
function waits(every: number, visits: number): number[] {
  let feed: Paced = { gapSeconds: FIRST_GAP_SECONDS, changedAt: NOON, failures: 0 }
  let [now, last] = [NOON, 0]
  return Array.from({ length: visits }, () => {
    const count = Math.floor((now - NOON) / 1000 / every)
    const { gapSeconds, waitSeconds } = paceAfter(feed, { isFailure: false, newCount: count - last }, { now, random: 0.5 })
    feed = { ...feed, gapSeconds, changedAt: count > last ? now : feed.changedAt }
    last = count
    now += waitSeconds * 1000
    return waitSeconds
  })
}

test('a feed is visited about twice as often as articles come, whether that is quick or slow', () => {
  for (const every of [2 * HOUR, 6 * HOUR, 24 * HOUR]) {
    const [settled] = waits(every, 60).slice(-1) as [number]
    expect(settled).toBeGreaterThan(every * 0.3)
    expect(settled).toBeLessThan(every * 1.1)
  }
})

test('a feed that fails is left alone twice as long each time, a day at most', () => {
  const failed = (failures: number) =>
    paceAfter({ gapSeconds: HOUR, changedAt: null, failures }, { isFailure: true }, { now: NOON, random: 0.5 }).waitSeconds
  expect([0, 1, 2, 11].map(failed)).toEqual([HOUR, 2 * HOUR, 4 * HOUR, 24 * HOUR])
})

test('no wait is shorter than ten minutes or longer than a day, but for a tenth by chance', () => {
  const number = fc.double({ min: 0, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(
      number,
      number,
      fc.nat(50),
      fc.nat(20),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (gap, since, newCount, failures, random) => {
        for (const visit of [{ isFailure: false, newCount } as const, { isFailure: true } as const]) {
          const { waitSeconds } = paceAfter({ gapSeconds: gap, changedAt: NOON - since * 1000, failures }, visit, { now: NOON, random })
          expect(waitSeconds).toBeGreaterThanOrEqual(600 * 0.9)
          expect(waitSeconds).toBeLessThanOrEqual(24 * HOUR * 1.1)
        }
      },
    ),
  )
})

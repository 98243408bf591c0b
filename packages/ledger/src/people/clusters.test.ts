import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cluster, clustersOf, type Evidence } from './clusters.ts'
import { personalName } from './name.ts'
import type { Profile } from './profile.ts'

type Told = Partial<Pick<Profile, 'kind' | 'role' | 'affiliation' | 'country'>>

function profile(id: string, name: string, { kind = 'person', role = null, affiliation = null, country = null }: Told = {}): Profile {
  return { id, kind, name, personal: kind === 'person' ? personalName(name) : null, role, affiliation, country, speakers: [id] }
}

const NOTHING: Evidence = { same: [], isDifferent: () => false, isOneStory: () => false }
const people = (profiles: readonly Profile[], evidence: Partial<Evidence> = {}) => idsOf(clustersOf(profiles, { ...NOTHING, ...evidence }))
const idsOf = (clusters: readonly Cluster[]) => clusters.map(({ profiles }) => profiles.map(({ id }) => id).sort()).sort()

test('a role in either order, an affiliation and offices of one country make two pages one person, each with its reason', () => {
  const pages = [
    profile('1', 'Ilse Varga', { role: 'defence minister', country: 'HU' }),
    profile('2', 'Ilse Varga', { role: 'Minister of Defence' }),
    profile('3', 'Ilse Varga', { role: 'prime minister', country: 'HU' }),
    profile('4', 'Ilse Varga', { role: 'chief executive', affiliation: 'Orm Dairies' }),
    profile('5', 'Ilse Varga', { role: 'CEO', affiliation: 'Orm Dairies' }),
  ]
  expect(people(pages)).toEqual([
    ['1', '2', '3'],
    ['4', '5'],
  ])
  expect(
    clustersOf(pages, NOTHING)
      .flatMap(({ merges }) => merges.map(({ reason }) => reason))
      .sort(),
  ).toEqual(['office', 'role', 'role'])
})

test('a name alone joins nobody where two bear it, and joins where one does', () => {
  const mayor = profile('1', 'John Hale', { role: 'mayor', affiliation: 'Dunmere' })
  const coach = profile('2', 'John Hale', { role: 'coach', affiliation: 'Orm Rovers' })
  const bare = profile('3', 'John Hale')
  expect(people([mayor, coach, bare])).toEqual([['1'], ['2'], ['3']])
  expect(people([mayor, bare])).toEqual([['1', '3']])
  expect(people([profile('1', 'John Hale'), profile('2', 'John Hale', { country: 'IE' })])).toEqual([['1', '2']])
})

test('nobody is joined across countries or against a middle name, even by way of a third page', () => {
  expect(
    people([
      profile('1', 'John Hale', { role: 'minister', country: 'IE' }),
      profile('2', 'John Hale', { role: 'minister', country: 'CA' }),
    ]),
  ).toEqual([['1'], ['2']])
  const chained = [
    profile('1', 'John A. Hale', { role: 'judge' }),
    profile('2', 'John Hale', { role: 'judge' }),
    profile('3', 'John B. Hale', { role: 'judge' }),
  ]
  expect(people(chained)).toEqual([['1', '2'], ['3']])
})

test('the mayor of one town is not the mayor of another', () => {
  const one = profile('1', 'Ana Sole', { role: 'mayor', affiliation: 'Dunmere' })
  expect(people([one, profile('2', 'Ana Sole', { role: 'mayor', affiliation: 'Orm' })])).toEqual([['1'], ['2']])
})

test('a name of one word joins the bearer of the full name who shares its role, if one does', () => {
  const word = profile('3', 'Varga', { role: 'minister' })
  const minister = profile('1', 'Ilse Varga', { role: 'defence minister' })
  expect(people([minister, profile('2', 'Jon Varga', { role: 'coach' }), word])).toEqual([['1', '3'], ['2']])
  expect(people([minister, profile('2', 'Jon Varga', { role: 'finance minister' }), word])).toEqual([['1'], ['2'], ['3']])
  expect(people([minister, profile('3', 'Varga')])).toEqual([['1'], ['3']])
})

test('a decision joins other names and parts what the rules would join', () => {
  const [bob, robert, again] = [
    profile('1', 'Bob Hale', { role: 'mayor' }),
    profile('2', 'Robert Hale', { role: 'senator' }),
    profile('3', 'Bob Hale', { role: 'mayor', country: 'IE' }),
  ]
  expect(people([bob, robert, again], { same: [['1', '2']] })).toEqual([['1', '2', '3']])
  const isDifferent = (a: Profile, b: Profile) => [a.id, b.id].sort().join() === '1,3'
  expect(people([bob, again], { isDifferent })).toEqual([['1'], ['3']])
})

test('pages of one story join who has the same name and contradicts in nothing', () => {
  const pages = [profile('1', 'Ana Sole', { role: 'nurse' }), profile('2', 'Ana Sole', { role: 'union organiser' })]
  expect(people(pages)).toEqual([['1'], ['2']])
  expect(people(pages, { isOneStory: () => true })).toEqual([['1', '2']])
})

const told = fc.record({
  role: fc.constantFrom(null, 'mayor', 'minister', 'defence minister', 'coach'),
  affiliation: fc.constantFrom(null, 'Dunmere', 'Orm'),
  country: fc.constantFrom(null, 'IE', 'HU'),
})
const named = fc.tuple(fc.constantFrom('Ilse Varga', 'Ilse M. Varga', 'Ilse R. Varga', 'Jon Varga', 'Varga'), told)

test('the same pages in any order give the same people, and no person has two countries', () => {
  fc.assert(
    fc.property(fc.array(named, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (given, order) => {
      const pages = given.map(([name, facts], i) => profile(String.fromCharCode(97 + i), name, facts))
      const shuffled = pages.map((page) => ({ page, at: order.next().value })).sort((a, b) => a.at - b.at)
      expect(people(shuffled.map(({ page }) => page))).toEqual(people(pages))
      for (const { profiles } of clustersOf(pages, NOTHING))
        expect(new Set(profiles.flatMap(({ country }) => country ?? [])).size).toBeLessThan(2)
      expect(people(pages).flat().sort()).toEqual(pages.map(({ id }) => id).sort())
    }),
  )
})

import type { Span } from '@onrecord/record'
import { describe, expect, test } from 'vitest'
import { resolveSpeakers } from './resolve.ts'

/** Who each source between ⟦ and ⟧ is, counted in the order in which they first speak, and the speakers in that order; what stands between { and } is the content of the
 *  source of the same number. */
function read(marked: string) {
  const sources: Span[] = []
  const contents: Span[] = []
  let text = ''
  const open: number[] = []
  for (const character of marked) {
    if (character === '⟦' || character === '{') open.push(text.length)
    else if (character === '⟧') sources.push([open.pop() as number, text.length])
    else if (character === '}') contents.push([open.pop() as number, text.length])
    else text += character
  }
  const statements = sources.map((source, i) => ({ source: [source], cue: [], content: contents[i] ? [contents[i] as Span] : [] }))
  const { speakers, of } = resolveSpeakers({ text, article: 'art-test', statements })
  const spoke = [...new Set(of.filter((id) => id !== null))]
  const others = speakers.filter(({ id }) => !spoke.includes(id))
  return {
    speakers: [...spoke.flatMap((id) => speakers.filter((speaker) => speaker.id === id)), ...others],
    of: of.map((id) => (id === null ? null : spoke.indexOf(id))),
  }
}
const of = (marked: string) => read(marked).of
const first = (source: string) => read(`${source.includes('⟦') ? source : `⟦${source}⟧`} said so.`).speakers[0]

describe('whose a source is', () => {
  test.each([
    [
      'the minister is never the prime minister',
      '⟦The prime minister, Ann Orlow,⟧ spoke.\nRain fell.\nSnow fell.\nIce came. ⟦The minister⟧ left.',
      [0, 1],
    ],
    ['a politician just named without an office is meant by one', '⟦Ann Orlow⟧ denied it.\n“No,” ⟦the minister⟧ said.', [0, 0]],
    ['the senator is not the judge', '⟦The judge, Ann Orlow,⟧ denied it.\n⟦The senator⟧ laughed.', [0, 1]],
    ['a defender is not the district attorney', '⟦Ann Orlow, the district attorney,⟧ spoke. ⟦Tom Hale’s attorney⟧ objected.', [0, 1]],
    ['lawyers of two brothers are two', '⟦Tom Hale’s lawyer, Ann Orlow,⟧ spoke. ⟦Hugh Hale’s lawyer⟧ did not.', [0, 1]],
    ['one and the other are two', 'Two officials met. ⟦One⟧ said yes. ⟦The other⟧ said no.', [0, 1]],
    ['a verb before a name is no role', '⟦Ann Orlow, the mayor,⟧ left. Tom Hale accused Orlow. ⟦The mayor⟧ wept.', [0, 0]],
    ['a body’s adjective is no part of its name', '⟦The rebel Karst League⟧ said no. ⟦The Karst League⟧ said so.', [0, 0]],
    ['a headline’s bare noun is the body of the story', 'Turnout up, says ⟦commission⟧\n⟦The electoral commission⟧ said so.', [0, 0]],
    ['a body that is named when it comes again', 'It was told so by ⟦a union⟧. ⟦The union, the Weavers’ League,⟧ said more.', [0, 0]],
    ['the Friends are those of the Old Mill', '⟦The Friends of the Old Mill⟧ said no. ⟦The Friends⟧ said so.', [0, 0]],
    ['a place’s doctor is not the place', 'Harnby lost. ⟦The doctor⟧ said so.', [0]],
  ])('%s', (_, marked, expected) => expect(of(marked)).toEqual(expected))
})

describe('pronouns', () => {
  test('in a quotation she is the nameless woman whom it tells of', () => {
    const { of, speakers } = read('⟦Ann Orlow⟧ said: {“We met a widow with three goats. ⟦She⟧ told us the well was dry.”}')
    expect(of[1]).not.toBe(of[0])
    expect(speakers[of[1] as number]?.role).toBe('widow')
  })

  test('in a quotation they are the people whom it names by a noun', () => {
    expect(of('⟦Ann Orlow⟧ said: {“I asked my staff, and ⟦they⟧ said no.”}')).toEqual([0, 1])
  })

  test('it is the body for which a spokeswoman has just spoken', () => {
    expect(of('⟦Corvane Ltd⟧ met Dale Bank. ⟦A spokeswoman for Dale Bank⟧ said no. ⟦It⟧ wanted more.').at(-1)).not.toBe(0)
  })

  test('it after a sign is no body that stood there before', () => {
    expect(of('⟦Corvane Ltd⟧ said no. At the gate someone had left a sign. ⟦It⟧ read: no.')).toEqual([0, null])
  })

  test('it after a paper that has spoken is the paper', () => {
    expect(of('⟦The report⟧ blamed rust. Hail fell. The report was short. ⟦It⟧ named nobody.')).toEqual([0, 0])
  })

  test('I outside all quotations is the page’s author', () => {
    const { speakers } = read('⟦Ann Orlow⟧ sat down. ⟦I⟧ asked her why. ⟦I⟧ asked again.')
    expect(speakers.map(({ name, role }) => name ?? role)).toEqual(['Ann Orlow', 'author'])
  })

  test('we in the mouth of a chairwoman are the body she chairs', () => {
    const { of, speakers } = read('⟦The Fenn Mill Trust⟧ said no. ⟦Chair Ann Orlow⟧ said: {“no”} {“⟦We⟧ will not sell.”}')
    expect(speakers[1]?.affiliation).toBe('Fenn Mill Trust')
    expect(of[1]).toBe(1)
  })
})

describe('papers', () => {
  test('the statement is hers who spoke in one', () => {
    expect(of('⟦Ann Orlow⟧ said in a statement that it was over. ⟦The statement⟧ gave no date.')).toEqual([0, 0])
  })

  test('the report that nobody is said to speak in is itself', () => {
    expect(of('⟦Ann Orlow⟧ read the papers. ⟦The report⟧ gave no date.')).toEqual([0, 1])
  })
})

describe('what is told of a speaker', () => {
  test.each([
    ['the Red Heron relief agency', { kind: 'organisation', name: 'Red Heron', role: 'relief agency' }],
    ['the Weavers’ League', { kind: 'organisation', name: 'Weavers’ League', affiliation: null }],
    ['a Western diplomat', { kind: 'anonymous', affiliation: null }],
    ['Jarrow County Sheriff Ann Orlow', { name: 'Ann Orlow', role: 'Sheriff', affiliation: 'Jarrow County' }],
    ['the Minister of Power, Ann Orlow,', { name: 'Ann Orlow', role: 'Minister of Power', affiliation: null }],
    ['Ann Orlow, Member of Parliament,', { name: 'Ann Orlow', role: 'Member of Parliament', affiliation: null }],
    ['a tax lawyer named Ann Orlow', { kind: 'person', name: 'Ann Orlow', role: 'tax lawyer' }],
    ['the rebel Karst League', { name: 'Karst League', role: 'rebel' }],
    ['The harbour master, Mr Tom Hale,', { name: 'Tom Hale', role: 'harbour master' }],
    ['police', { kind: 'organisation', name: 'police', role: null }],
    ['the jury', { kind: 'group', name: null, role: 'jury' }],
    ['respondents', { kind: 'group', name: null, role: 'respondents' }],
  ])('%s', (source, told) => expect(first(source)).toMatchObject(told))

  test('an adjective of a place that the page names is the place', () => {
    const { speakers } = read(
      'Ostravia and Kelt met. ⟦The Ostravian minister, Ann Orlow,⟧ said no. ⟦The Keltish minister, Tom Hale,⟧ said yes.',
    )
    expect(speakers.map(({ affiliation }) => affiliation)).toEqual(['Ostravia', 'Kelt'])
  })

  test('a body’s short name is its long one', () => {
    const { speakers } = read('⟦The Fenn Weather Bureau⟧ warned. ⟦Ann Orlow, a forecaster at the Bureau,⟧ said so.')
    expect(speakers[1]?.affiliation).toBe('Fenn Weather Bureau')
  })

  test('what a firm is called when it comes again is what it does', () => {
    expect(read('⟦Corvane Ltd⟧ said no. ⟦The steelmaker⟧ would not say why.').speakers).toMatchObject([
      { name: 'Corvane Ltd', role: 'steelmaker' },
    ])
  })

  test('two by calling and name are two, and each is known alone', () => {
    const { of, speakers } = read('⟦A baker, Ms Ann Orlow, and a welder, Mr Tom Hale, both⟧ said so. ⟦Orlow⟧ left.')
    expect(speakers[of[0] as number]?.members).toHaveLength(2)
    expect(of[1]).not.toBe(of[0])
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { type Span, Speaker } from '@onrecord/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveSpeakers } from './resolve.ts'

/** Resolves sources written in a text between ⟦ and ⟧, in order; what stands between { and } is the content of the source before or after,
 *  between ‹ and › the one it is said to. */
function who(marked: string) {
  const sources: Span[] = []
  const contents: Span[] = []
  const addressees = new Map<number, Span>()
  let text = ''
  let start = 0
  for (const character of marked) {
    if (character === '⟦' || character === '{' || character === '‹') start = text.length
    else if (character === '›') addressees.set(sources.length - 1, [start, text.length])
    else if (character === '⟧') sources.push([start, text.length])
    else if (character === '}') contents.push([start, text.length])
    else text += character
  }
  const statements = sources.map((source, i) => {
    const addressee = addressees.get(i)
    return { source: [source], cue: [], content: contents[i] ? [contents[i] as Span] : [], addressee: addressee ? [addressee] : [] }
  })
  const { speakers, of, candidates, to, anonymous } = resolveSpeakers({ text, article: 'art-test', statements })
  const nameOf = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name ?? null
  const read = (span: Readonly<Span> | null) => span && text.slice(...span)
  return {
    text,
    speakers,
    anonymous,
    of: of.map((id) => (id === null ? null : speakers.findIndex((speaker) => speaker.id === id))),
    candidates: candidates.map((ids) => ids.map(nameOf)),
    to: to.map((ids) => ids.map(nameOf)),
    nameOf,
    read,
  }
}

describe('what is told of a speaker', () => {
  test('each of name, title, role, affiliation and country points at the words it was read from', () => {
    const { speakers, read } = who(
      'The Syrian defence minister, General Tarek Abbas, came. ⟦Abbas⟧ said so. ⟦Ilse Varga, a nurse at Corvane Clinic,⟧ left.',
    )
    const [abbas, varga] = speakers
    expect(Object.values(abbas?.spans ?? {}).map(read)).toEqual(['Tarek Abbas', 'General', 'defence minister', 'Syrian', 'Syrian'])
    expect(Object.values(varga?.spans ?? {}).map(read)).toEqual(['Ilse Varga', null, 'nurse', 'Corvane Clinic', null])
  })

  test('a joint statement is one speaker with its parties, and the same parties again are the same speaker', () => {
    const { speakers, of, nameOf } = who(
      '⟦Ilse Varga, the mayor, and Tom Orlow⟧ said in a joint statement. ⟦Publican Con Hale, the nurse Abena Reid and teacher Jill Farrow⟧ agreed. ⟦Ilse Varga and Tom Orlow⟧ left.',
    )
    const joint = speakers[of[0] as number]
    expect(joint).toMatchObject({ kind: 'group' })
    expect(joint?.members.map(nameOf)).toEqual(['Ilse Varga', 'Tom Orlow'])
    expect(speakers[of[1] as number]?.members.map(nameOf)).toEqual(['Con Hale', 'Abena Reid', 'Jill Farrow'])
    expect(of[2]).toBe(of[0])
  })

  test('one with two roles is no joint speaker', () => {
    const { speakers } = who(
      '⟦Hugh Hale, chairman of Corvane and head of Brindle Bank,⟧ said no. ⟦Ilse Varga, wife of Hugh Hale and a nurse,⟧ left.',
    )
    expect(speakers.map(({ members }) => members)).toEqual([[], []])
  })

  test('a spokeswoman and a lawyer speak for somebody of the page', () => {
    const { speakers, of, nameOf } = who(
      'Corvane Ltd shut the gate. Tyler Bram was held. ⟦Ana Ruiz, a spokeswoman for Corvane Ltd,⟧ said so. ⟦Tyler Bram’s lawyer, Denise Holt,⟧ objected. ⟦Holt⟧ left.',
    )
    expect(of.map((i) => nameOf(speakers[i as number]?.onBehalfOf ?? null))).toEqual(['Corvane Ltd', 'Tyler Bram', 'Tyler Bram'])
  })

  test.each([
    [
      '⟦Two officials⟧ said on condition of anonymity because they were not authorised to discuss the talks {that it was over}.',
      2,
      'they were not authorised to discuss the talks',
    ],
    ['⟦A baker who asked not to be named for fear of reprisals⟧ said so.', 1, 'for fear of reprisals'],
    ['⟦A source who was not authorized to speak publicly⟧, said no.', 1, 'was not authorized to speak publicly'],
    ['⟦Several insiders⟧ said so.', null, null],
    ['⟦A nurse⟧ said so, asking not to be identified, citing hospital rules.', 1, 'hospital rules'],
  ])('%s', (text, count, reason) => {
    const { speakers, read } = who(text)
    expect(speakers[0]?.kind).toBe('anonymous')
    expect([speakers[0]?.anonymity?.count, read(speakers[0]?.anonymity?.reason ?? null)]).toEqual([count, reason])
  })

  test('it is said to whom the page knows: by name, by pronoun, by role, and to me', () => {
    const { to } = who(
      '⟦Ilse Varga⟧ told ‹Tom Hale› no. ⟦She⟧ told ‹him› why. ⟦Hale⟧ told ‹reporters› he knew. ⟦The mayor, Ann Orlow,⟧ laughed. ⟦Hale⟧ wrote to ‹the mayor›.',
    )
    expect(to).toEqual([['Tom Hale'], ['Tom Hale'], [], [], ['Ann Orlow']])
  })
})

describe('names', () => {
  test('a full name, a title with the surname and the bare surname are one speaker, who has all that is said anywhere', () => {
    const { speakers, of } = who('⟦Maria Lind⟧ said no. Ms Lind, the mayor of Brindle, left early. ⟦Ms Lind⟧ said so. ⟦Lind⟧ agreed.')
    expect(of).toEqual([0, 0, 0])
    expect(speakers[0]).toMatchObject({
      kind: 'person',
      name: 'Maria Lind',
      title: 'Ms',
      role: 'mayor',
      affiliation: 'Brindle',
      country: null,
    })
  })

  test('a surname that stands before the full name finds it', () => {
    const { speakers, of } = who('⟦Varga⟧ said the gate had jammed. Ilse Varga, an engineer, was there.')
    expect(of).toEqual([0])
    expect(speakers[0]).toMatchObject({ name: 'Ilse Varga', role: 'engineer' })
  })

  test('a bare surname that two people of the page share is nobody', () => {
    const { of, speakers } = who('⟦Tom Hale⟧ said yes. ⟦Hugh Hale⟧ said no. ⟦Hale⟧ said maybe.')
    expect(of).toEqual([0, 1, null])
    expect(speakers).toHaveLength(2)
  })

  test('who cannot be settled keeps the ones who could be meant, though they say nothing', () => {
    const { of, candidates } = who(
      'Tom Hale and his cousin Hugh Hale came.\nIt rained.\nThe river rose.\nAll went home.\n⟦Hale⟧ said maybe.',
    )
    expect(of).toEqual([null])
    expect(candidates).toEqual([['Tom Hale', 'Hugh Hale']])
  })

  test('a bare surname is the only one of that name who has spoken', () => {
    expect(who('⟦Tom Hale⟧ said yes. His wife, Maria Hale, left. ⟦Hale⟧ said so.').of).toEqual([0, 0])
  })

  test('a bare surname is the one of that name who stands near', () => {
    expect(who('⟦Tom Hale⟧ said yes.\nThe rain went on.\nThe river rose.\nHugh Hale, a nurse, left. ⟦Hale⟧ said no.').of).toEqual([0, 1])
  })

  test('a first name alone is its only bearer, though the word is a role elsewhere', () => {
    expect(who('⟦Dean Orlow, a baker,⟧ said no. His shop burned. ⟦Dean, 41,⟧ said so.').of).toEqual([0, 0])
  })

  test('an epithet of a nation is the nearest person whom no other country is told of', () => {
    expect(who('⟦The coach, Stellan Varga,⟧ said no. ⟦The Frenchman⟧ said sorry.').of).toEqual([0, 0])
  })

  test('a title that tells the sex decides between two of one surname', () => {
    expect(who('⟦Tom Hale⟧ said yes. ⟦Maria Hale⟧ said no. ⟦Ms Hale⟧ said maybe. ⟦Mr Hale⟧ laughed.').of).toEqual([0, 1, 1, 0])
  })

  test('names in capitals, with particles and with titles that follow are read as names', () => {
    const { speakers, of } = who(
      '⟦REP. DOLORES FENN, CHAIR⟧: Order.\n⟦FENN⟧: Go on.\n⟦Ursula van der Berg⟧ said no. ⟦Van der Berg⟧ said so.',
    )
    expect(of).toEqual([0, 0, 1, 1])
    expect(speakers[0]).toMatchObject({ name: 'Dolores Fenn', title: 'Rep.', role: 'Chair' })
    expect(speakers[1]).toMatchObject({ name: 'Ursula van der Berg' })
  })

  test('a surname that is a role elsewhere is a name where the page has one of that name', () => {
    expect(who('⟦Ruth Baker⟧ said yes. ⟦Baker⟧ said no. ⟦Judge King⟧ left.').of).toEqual([0, 0, 1])
  })

  test('an acronym is the body it stands for', () => {
    const { of } = who('⟦The Wenlow Valley Water Authority⟧ said no. ⟦The WVWA⟧ said nothing more.')
    expect(of).toEqual([0, 0])
  })

  test('two named together speak as a group of their own', () => {
    const { speakers, of } = who('⟦Maria Lind and Tom Hale⟧ said no. ⟦Lind⟧ left.')
    expect(of).toEqual([0, 1])
    expect(speakers[0]).toMatchObject({ kind: 'group', name: 'Maria Lind and Tom Hale' })
  })
})

describe('roles', () => {
  test('a role and a country in any order are one office, and another country is another one', () => {
    const { of, speakers } = who(
      '⟦The Iranian defence minister⟧ spoke. ⟦Iran’s defense minister⟧ spoke. ⟦The Minister of Defense of Iran⟧ spoke. ⟦The Syrian minister⟧ spoke.',
    )
    expect(of).toEqual([0, 0, 0, 1])
    expect(speakers.map(({ country, affiliation }) => [country, affiliation])).toEqual([
      ['IR', 'Iran'],
      ['SY', 'Syria'],
    ])
  })

  test('a role goes to whom the text gives it, before or behind the name', () => {
    const { of } = who(
      '⟦The governor, Pauli Ranno,⟧ said no. Mirela Drag, chief strategist at Toll & Pym, sighed. ⟦The governor⟧ left. ⟦The strategist⟧ stayed.',
    )
    expect(of).toEqual([0, 0, 1])
  })

  test('a defence minister without a name is the general of whom no office is known, if there is only one', () => {
    expect(who('⟦General Ostrov⟧ met reporters. ⟦The Ruvian Minister of Defense⟧ added that.').of).toEqual([0, 0])
    expect(who('⟦General Ostrov⟧ met ⟦General Vesk⟧. ⟦The defence minister⟧ added that.').of).toEqual([0, 1, 2])
  })

  test('an office is nobody’s who is only near: the judge is not the witness', () => {
    const { of, speakers } = who('⟦Hugh Hale⟧ told the court it was dark. ⟦The judge⟧ asked why.')
    expect(of).toEqual([0, 1])
    expect(speakers[1]).toMatchObject({ kind: 'person', name: null, role: 'judge' })
  })

  test('a calling is the person just named: the former teacher', () => {
    const { speakers, of } = who('⟦Maria Lind⟧ said no. ⟦The former teacher⟧ said she would stay.')
    expect(of).toEqual([0, 0])
    expect(speakers[0]?.role).toBe('former teacher')
  })

  test('one of two who hold a role is nobody where both stand near', () => {
    expect(who('Tom Hale, a minister, and Ann Gray, a minister, met. ⟦The minister⟧ spoke.').of).toEqual([null])
  })

  test('who chairs or teaches somewhere has that as role and affiliation', () => {
    const { speakers } = who('⟦Maria Lind, who chairs the Dam Board,⟧ said no. ⟦Tom Hale, who teaches law at Fenn College⟧, said yes.')
    expect(speakers[0]).toMatchObject({ role: 'chair', affiliation: 'Dam Board' })
    expect(speakers[1]).toMatchObject({ name: 'Tom Hale', affiliation: 'Fenn College' })
  })

  test('its director belongs to the body last named', () => {
    const { speakers } = who('⟦Klarwerk⟧ is a charity. ⟦The charity Klarwerk⟧ said no. ⟦Its director, Annelie Vogt⟧, said so.')
    expect(speakers.find(({ name }) => name === 'Annelie Vogt')?.affiliation).toBe('Klarwerk')
  })
})

describe('pronouns', () => {
  test('he and she go to the nearest speaker that agrees', () => {
    expect(who('⟦Maria Lind⟧ said no. ⟦Tom Hale⟧ said yes. ⟦She⟧ laughed. ⟦He⟧ left.').of).toEqual([0, 1, 0, 1])
  })

  test('a pronoun with nobody before it is nobody', () => {
    expect(who('⟦He⟧ said no. ⟦Maria Lind⟧ said yes.').of).toEqual([null, 0])
  })

  test('a name inside a quotation is not who says it', () => {
    expect(who('⟦Tom Hale⟧ said no. “Peter Fenn was wrong,” ⟦he⟧ said.').of).toEqual([0, 0])
  })

  test('who is asked answers', () => {
    expect(who('⟦Piet Munt⟧ asked ‹Miha Kos› why. “I forget,” ⟦he⟧ told ‹Munt›.').of).toEqual([0, 1])
  })

  test('it is a body and they are many', () => {
    expect(who('⟦Tom Hale⟧ spoke for ⟦Corvane Ltd⟧. ⟦It⟧ denied that. ⟦Residents⟧ cheered. ⟦They⟧ sang.').of).toEqual([0, 1, 1, 2, 2])
  })

  test('who is the phrase right before it', () => {
    const { of } = who('⟦Tom Hale⟧ met Ann Gray, ⟦who⟧ said no.')
    expect(of).toEqual([0, 1])
  })

  test('I in a quotation is whoever is quoted', () => {
    const text = '“I told them so,” Tom Hale said. “We are sorry.”'
    const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
    const { of } = resolveSpeakers({
      text,
      article: 'a',
      statements: [
        { source: [at('Tom Hale')], cue: [at('said')], content: [at('“I told them so,”'), at('“We are sorry.”')] },
        { source: [at('I')], cue: [at('told')], content: [at('so')] },
        { source: [at('We')], cue: [at('are')], content: [at('sorry')] },
      ],
    })
    expect(new Set(of)).toEqual(new Set([of[0]]))
    expect(of[0]).not.toBeNull()
  })

  test('you in a transcript is whoever spoke before', () => {
    const text = 'OAKES: It held.\nLUND: You said it did not.'
    const at = (word: string): Span => [text.indexOf(word), text.indexOf(word) + word.length]
    const { of } = resolveSpeakers({
      text,
      article: 'a',
      statements: [
        { source: [at('OAKES')], cue: [], content: [at('It held.')] },
        { source: [at('LUND')], cue: [], content: [at('You said it did not.')] },
        { source: [at('You')], cue: [at('said')], content: [at('it did not')] },
      ],
    })
    expect(of[2]).toBe(of[0])
    expect(of[1]).not.toBe(of[0])
  })
})

describe('sources without a name', () => {
  test.each([
    ['a person familiar with the inquiry', true],
    ['two sources', true],
    ['officials', false],
    ['senior officials', true],
    ['a spokesperson who declined to be named', true],
    ['Two police officers', true],
    ['an engineer', true],
    ['the prime minister', false],
    ['A spokesman for Corvane Ltd', false],
    ['police', false],
    ['residents', false],
    ['the ministry', false],
  ])('%s: kept as a source without a name is %s', (source, is) => {
    expect(who(`Yesterday ⟦${source}⟧ said the dam held.`).anonymous).toEqual([is])
  })

  test('a woman who gives one name has that name', () => {
    expect(who('⟦A woman who gave her name only as Dolly⟧ said no.').speakers[0]).toMatchObject({ kind: 'person', name: 'Dolly' })
  })

  test('nobody is no speaker', () => {
    expect(who('⟦Nobody in this room⟧ said no.').of).toEqual([null])
  })
})

describe('bodies', () => {
  test('the company is the nearest one, and the council is not it', () => {
    const { of } = who('⟦Corvane Ltd⟧ said no. ⟦Fenn Borough Council⟧ said yes. ⟦The company⟧ left. ⟦The council⟧ stayed.')
    expect(of).toEqual([0, 1, 0, 1])
  })

  test('a statement from a body is the body’s', () => {
    expect(who('⟦Corvane Ltd⟧ said no. ⟦A statement from Corvane Ltd⟧ called it wrong.').of).toEqual([0, 0])
  })

  test('a country is a body with a code', () => {
    expect(who('⟦The United States⟧ said no. ⟦America⟧ said so. ⟦Tehran⟧ said yes.').speakers.map(({ country }) => country)).toEqual([
      'US',
      'US',
      'IR',
    ])
  })
})

test('three thousand mentions on a page are each resolved', () => {
  const line = '⟦Maria Lind⟧ said no. ⟦She⟧ left. ⟦The Fenn Council⟧ met. '
  const { of, speakers } = who(line.repeat(1000))
  expect(speakers).toHaveLength(2)
  expect(of).toEqual(Array.from({ length: 3000 }, (_, i) => (i % 3 === 2 ? 1 : 0)))
})

test('whatever the spans, every mention lies in the text, every speaker is valid and the same input gives the same output', () => {
  const word = fc.constantFrom(
    'Maria',
    'Lind',
    'the',
    'minister',
    'of',
    'Iran',
    ',',
    'who',
    'he',
    'police',
    '“',
    '”',
    'said',
    'Dr.',
    '\n',
    '.',
    'Corvane',
    'Ltd',
    'a',
    'source',
    '’s',
    '\ud83d',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.array(fc.tuple(fc.nat(300), fc.nat(40)), { maxLength: 12 }), (words, places) => {
      const text = words.join(' ')
      const statements = places.map(([start, length]) => {
        const from = Math.min(start, text.length)
        return {
          source: length === 0 ? [] : [[from, Math.min(from + length, text.length)] as Span],
          cue: [],
          content: [[0, text.length] as Span],
          addressee: length % 2 ? [[from, Math.min(from + 5, text.length)] as Span] : [],
        }
      })
      const resolved = resolveSpeakers({ text, article: 'a', statements })
      const { speakers, of, candidates, to, anonymous } = resolved
      expect(resolveSpeakers({ text, article: 'a', statements })).toEqual(resolved)
      expect(of).toHaveLength(statements.length)
      expect(anonymous).toHaveLength(statements.length)
      const ids = new Set(speakers.map(({ id }) => id))
      expect(ids.size).toBe(speakers.length)
      for (const id of [...of, ...candidates.flat(), ...to.flat()]) if (id !== null) expect(ids.has(id)).toBe(true)
      for (const speaker of speakers) {
        expect(Speaker.safeParse(speaker).success).toBe(true)
        for (const [start, end] of speaker.mentions) expect(start >= 0 && end >= start && end <= text.length).toBe(true)
        expect(speaker.mentions.map(([start]) => start)).toEqual(speaker.mentions.map(([start]) => start).toSorted((a, b) => a - b))
      }
    }),
    { numRuns: 300 },
  )
})

const shared = new URL('../../../../../shared/sample/', import.meta.url)
const sample = new URL('mna-6056690.gold.json', shared)

test.skipIf(!existsSync(sample))(
  `two ministers in six spellings are two speakers (${existsSync(sample) ? 'shared' : 'skipped: no shared'} sample)`,
  () => {
    const gold = JSON.parse(readFileSync(sample, 'utf8'))
    const text = readFileSync(new URL('mna-6056690.txt', shared), 'utf8')
    const { speakers, of } = resolveSpeakers({ text, article: 'art-mna', statements: gold.statements })
    const ashtiani = speakers.find(({ name }) => name === 'Ashtiani')
    const abbas = speakers.find(({ name }) => name === 'Ali Mahmoud Abbas')
    expect(ashtiani).toMatchObject({
      kind: 'person',
      title: 'General',
      role: 'Minister of Defense and Armed Forces Logistics',
      affiliation: 'Iran',
      country: 'IR',
    })
    expect(abbas).toMatchObject({ kind: 'person', title: 'General', role: 'Minister of Defense', affiliation: 'Syria', country: 'SY' })
    const ids: { [key: string]: string | undefined } = { ashtiani: ashtiani?.id, abbas: abbas?.id }
    for (const [i, { core, speaker }] of gold.statements.entries()) if (core) expect([i, of[i]]).toEqual([i, ids[speaker]])
  },
)

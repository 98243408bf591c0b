import { expect, describe as group, test } from 'vitest'
import { describe } from './phrase.ts'

const read = (phrase: string) => {
  const { name, roles, ...rest } = describe(phrase, [0, phrase.length])
  return { ...rest, name: name?.text ?? null, role: roles.find(({ text }) => text !== '')?.text ?? null }
}

group('a source phrase is read into what it says', () => {
  test.each([
    ['Hugh Hale, a doctor', { kind: 'person', name: 'Hugh Hale', role: 'doctor', sex: 'm' }],
    ['Hugh Hale, 45, a retired nurse', { kind: 'person', name: 'Hugh Hale', role: 'retired nurse' }],
    ['Commissioner Hale', { kind: 'person', name: 'Hale', title: 'Commissioner', role: 'Commissioner' }],
    ['Chairwoman Sole', { kind: 'person', name: 'Sole', title: null, role: 'Chairwoman', sex: 'f' }],
    ['spokeswoman Ana Ruiz', { kind: 'person', name: 'Ana Ruiz', title: null, role: 'spokeswoman', sex: 'f' }],
    ['Corvane spokeswoman Ana Ruiz', { name: 'Ana Ruiz', role: 'spokeswoman', affiliation: 'Corvane' }],
    ['New Zealand Prime Minister Ann Gray', { name: 'Ann Gray', role: 'Prime Minister', country: 'NZ' }],
    ['the attorney general of Ohio, Lorna Beck', { name: 'Lorna Beck', role: 'attorney general', affiliation: 'Ohio', country: 'US' }],
    ['Attorney General Eric Stern', { name: 'Eric Stern', title: null, role: 'Attorney General' }],
    ['Cllr Derek Maud (Con)', { name: 'Derek Maud', title: 'Cllr', affiliation: null }],
    ['Joost Amsing of Vreed Securities', { kind: 'person', name: 'Joost Amsing', affiliation: 'Vreed Securities' }],
    ['Mirela Drag, chief strategist at Toll & Pym', { name: 'Mirela Drag', role: 'chief strategist', affiliation: 'Toll & Pym' }],
    ['Lt. Col. Tom Hale Jr.', { name: 'Tom Hale Jr.', title: 'Lt. Col.' }],
    [
      'the Iranian Minister of Defense and Armed Forces Logistics',
      { role: 'Minister of Defense and Armed Forces Logistics', country: 'IR', name: null },
    ],
    ["Syria's defence minister", { role: 'defence minister', country: 'SY', affiliation: 'Syria', article: 'possessive' }],
    ['the former teacher', { kind: 'person', role: 'former teacher', article: 'definite' }],
    ['a person familiar with the inquiry', { kind: 'anonymous', isPlural: false }],
    ['two people close to the talks', { kind: 'anonymous', isPlural: true }],
    ['a woman who goes by the name of Shorty', { kind: 'anonymous', name: 'Shorty', sex: 'f' }],
    ['a woman who gave her name only as Dot', { kind: 'person', name: 'Dot', sex: 'f' }],
    ['A pupil who asked to be called only M. because her parents do not know', { kind: 'anonymous', name: 'M' }],
    ['Another', { kind: 'anonymous', name: null, isPlural: false }],
    ['A third, a driver who asked that his name be withheld for fear of losing his job', { kind: 'anonymous', role: 'driver' }],
    ['one of its engineers', { kind: 'anonymous', isPlural: false }],
    ['five of its nine members', { kind: 'group', isPlural: true }],
    ['Most of them', { kind: 'group', isPlural: true }],
    ['some Republicans, including Senator Tom Hale of Ohio', { kind: 'group', name: null, title: null }],
    ['Varga and other parents', { kind: 'group', name: null, affiliation: null, noun: 'Varga and other parents' }],
    ['both of whom', { pronoun: 'who', isPlural: true }],
    ['Ilse Varga KC', { kind: 'person', name: 'Ilse Varga' }],
    ['the Frenchman', { kind: 'person', country: 'FR', sex: 'm', name: null }],
    ['The manufacturer, Corvane Optics', { kind: 'organisation', name: 'Corvane Optics' }],
    ['Ilse Varga, chief executive of the charity Open Gate', { role: 'chief executive', affiliation: 'Open Gate' }],
    ['police', { kind: 'organisation', isPlural: true, name: null }],
    ['the ministry', { kind: 'organisation', name: null, head: 'ministry' }],
    ['Corvane Ltd', { kind: 'organisation', name: 'Corvane Ltd' }],
    ['the Ministry of Health', { kind: 'organisation', name: 'Ministry of Health' }],
    ['the consumer group Klarwerk', { kind: 'organisation', name: 'Klarwerk' }],
    ['the copper miner Kestrel Ridge', { kind: 'organisation', name: 'Kestrel Ridge' }],
    ['Lumen, the voice messaging company', { kind: 'organisation', name: 'Lumen' }],
    ['Emily Post', { kind: 'person', name: 'Emily Post' }],
    ['the US', { kind: 'organisation', name: 'US', country: 'US' }],
    ['many Europeans and others', { isPlural: true }],
    ['they themselves', { pronoun: 'they' }],
    ['He', { pronoun: 'he' }],
    ['', { name: null, pronoun: null }],
    ['“', { name: null, pronoun: null }],
  ])('%s', (phrase, said) => {
    expect(read(phrase)).toMatchObject(said)
  })
})

test('a phrase in the middle of a text is read with the text’s own places', () => {
  const text = 'Later, Ms Lind said no.'
  const { name } = describe(text, [7, 14])
  expect(name?.span).toEqual([10, 14])
})

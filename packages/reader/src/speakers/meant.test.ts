import type { Span } from '@onrecord/record'
import { describe, expect, test } from 'vitest'
import { resolveSpeakers } from './resolve.ts'

/** Whom each source between ⟦ and ⟧ means: counted in the order in which they first speak, null for nobody. What stands between {2 and } is the content of the third. */
function of(marked: string): (number | null)[] {
  const sources: Span[] = []
  const contents = new Map<number, Span>()
  let text = ''
  const open: (readonly [number, number])[] = []
  for (const piece of marked.split(/(\{\d|[}⟦⟧])/)) {
    if (piece === '⟦' || piece.startsWith('{')) open.push([text.length, Number(piece.slice(1))])
    else if (piece === '⟧' || piece === '}') {
      const [start, of] = open.pop() as readonly [number, number]
      if (piece === '⟧') sources.push([start, text.length])
      else contents.set(of, [start, text.length])
    } else text += piece
  }
  const statements = sources.map((source, i) => ({
    source: [source],
    cue: [],
    content: [contents.get(i)].filter((span) => span !== undefined),
  }))
  const { of } = resolveSpeakers({ text, article: 'art-test', statements })
  const spoke = [...new Set(of.filter((id) => id !== null))]
  return of.map((id) => (id === null ? null : spoke.indexOf(id)))
}

describe('he and she', () => {
  test.each([
    [
      'are the subject of the clause before, behind a conjunction',
      '⟦Tom Hale⟧ spoke. As Tom Hale toured the mill, Hugh Brand waved as ⟦he⟧ wrote on his blog. ⟦Hugh Brand⟧ left.',
      [0, 1, 1],
    ],
    [
      'are the subject of the sentence, not whom it names in passing',
      '⟦Ann Orlow⟧ spoke.\nIn May the mayor, Mary Brandt, won with the help of Ms Orlow. ⟦She⟧ promised more. ⟦Brandt⟧ left.',
      [0, 1, 1],
    ],
    [
      'are who stands in what they say, without quotation marks',
      '⟦Mary Voss⟧ agreed.\nAt 20, {2Ann Lund found the mill a comfort}, ⟦Lund⟧ thought. {2Lund found it warm}, ⟦she⟧ said.',
      [0, 1, 1],
    ],
    [
      'are who has just spoken behind the verb',
      '⟦Tom Hale⟧ told us.\nHe left. “No,” said ⟦Hugh Brand⟧, who is retired. ⟦He⟧ wept.',
      [0, 1, 1],
    ],
    [
      'are who is spoken of, in words said of somebody',
      '⟦Ann Orlow⟧ left.\n⟦Mary Lund⟧ did not.\n{3“⟦She⟧ calls us family,”} ⟦Kim Voss⟧ said of Orlow.',
      [0, 1, 0, 2],
    ],
    [
      'are who answers, not who is asked about',
      '⟦Susan Voss⟧ spoke. “Yes,” ⟦she⟧ said. Asked for her vote in the event that Mary Lund stands, ⟦she⟧ laughed. ⟦Mary Lund⟧ left.',
      [0, 0, 0, 1],
    ],
    ['are not the kin who stand between', '⟦Hugh Brand⟧ was eleven. His uncle had told him so. “Yes,” ⟦he⟧ said.', [0, 0]],
    [
      'are who is told of all along, not who was met on the way',
      '⟦Tom Hale⟧ won twice.\nRain fell.\nSnow fell.\nIn 1992 he went with Hugh Brand to the mill. There ⟦he⟧ promised rain. ⟦Brand⟧ left.',
      [0, 0, 1],
    ],
    [
      'are not who only owns what stands between',
      '⟦Ann Orlow⟧ spoke.\nHer sister-in-law, Mary Lund, keeps the books. ⟦She⟧ sees no way out. ⟦Lund⟧ left.',
      [0, 1, 1],
    ],
    ['can each mean one whose name both sexes bear', '⟦Ashley Brand⟧ wept. ⟦He⟧ left.\n⟦Lindsey Voss⟧ wept. ⟦She⟧ left.', [0, 0, 1, 1]],
  ])('%s', (_, marked, expected) => expect(of(marked)).toEqual(expected))
})

describe('we', () => {
  test.each([
    [
      'are the company of a chief executive, where the page gives the office to none',
      'Dale Foods Inc. raised its prices. ⟦Dale Foods⟧ said so.\nRain fell. Snow fell.\n{2“⟦We⟧ were patient,”} ⟦Chief Executive Officer Ann Orlow⟧ said.',
      [0, 0, 1],
    ],
  ])('%s', (_, marked, expected) => expect(of(marked)).toEqual(expected))
})

describe('a noun for one who was just named', () => {
  test.each([
    ['is a candidate whatever the office', '⟦Sen. Ann Orlow of Ohio⟧ spoke to farmers.\n⟦The Republican candidate⟧ promised rain.', [0, 0]],
    [
      'is the one of the party that the page tells',
      '⟦Tom Hale (R-Ohio)⟧ spoke. ⟦Hugh Brand (D-Iowa)⟧ laughed.\n“No,” ⟦the Republican nominee⟧ said.',
      [0, 1, 0],
    ],
    [
      'is nobody of whom it says something',
      '⟦Tom Hale⟧ spoke.\n⟦Hugh Brand⟧ laughed. “No,” ⟦the billionaire⟧ said, {2“not while Brand is mayor”}.',
      [0, 1, 0],
    ],
    ['is the last who rose, of several', '⟦Tom Hale⟧ met Hugh Lund.\n⟦Hugh Lund⟧ laughed. “No,” ⟦the 52-year-old⟧ said.', [0, 1, 1]],
    ['is no last who rose where it is no subject', '⟦Tom Hale⟧ left.\n⟦Hugh Brand⟧ laughed at a joke of ⟦the tycoon⟧.', [0, 1, 2]],
    [
      'is the president whom the page calls so',
      '⟦President Ann Orlow⟧ spoke. ⟦The president⟧ left.\n⟦Mary Voss, president of the Weavers’ League,⟧ spoke. Orlow and Voss met. ⟦The president⟧ wept.',
      [0, 0, 1, 0],
    ],
    [
      'is the senator of that state only',
      '⟦Sen. Ann Orlow of Iowa⟧ spoke.\n⟦Tom Hale⟧ came.\nRain fell.\nSnow fell.\nIce came.\n⟦The Ohio senator⟧ left.',
      [0, 1, 2],
    ],
    ['is no press secretary where the secretary is meant', '⟦His press secretary, Ann Orlow,⟧ spoke. ⟦The secretary⟧ left.', [0, 1]],
  ])('%s', (_, marked, expected) => expect(of(marked)).toEqual(expected))
})

describe('a noun that stands for a name', () => {
  test.each([
    [
      'is the company of the sentence before, not one further up',
      '⟦Dale Foods Ltd⟧ spoke. ⟦The company⟧ left.\n⟦Fenn Motors Ltd⟧ denied it. ⟦The company⟧ said so.',
      [0, 0, 1, 1],
    ],
    [
      'is a company told by its country too',
      '⟦Japanese carmaker Kuroda Motor⟧ denied it. It sells to Fenn Mobility. ⟦The company⟧ said so.',
      [0, 0],
    ],
    ['is the leader of a country', '⟦President Anton Weiss of Latvia⟧ spoke to Hugh Brand.\n“No,” ⟦the Latvian leader⟧ said.', [0, 0]],
    [
      'is another aide than the one who spoke',
      'Two aides met. ⟦One of them⟧ said yes. ⟦The other aide⟧ said no. ⟦The other aide⟧ left.',
      [0, 1, 1],
    ],
    ['is the lawyer of an age', '⟦Tom Hale⟧ came. ⟦Grace Brandt, a candidate,⟧ wept. “No,” ⟦the 51-year-old lawyer⟧ said.', [0, 1, 1]],
  ])('%s', (_, marked, expected) => expect(of(marked)).toEqual(expected))
})

import type { StatementKind } from '@onrecord/record'
import { describe, expect, test } from 'vitest'
import { compare, comparedOf } from './compare.ts'

const side = (words: string, kind: StatementKind = 'direct', name: string | null = 'Ilse Varga') =>
  comparedOf({
    statement: { id: words, kind, content: [[100, 100 + words.length]] },
    speaker: name === null ? null : { kind: 'person', name },
    words,
  })

/** The relation, then each change; those that may change the sense with a mark. */
const told = (here: ReturnType<typeof side>, there: ReturnType<typeof side>) => {
  const match = compare(here, there)
  return match && [match.relation, ...match.variants.map(({ kind, changesSense }) => `${kind}${changesSense ? '!' : ''}`)]
}

const whole = side('“We will not close the Harrow bridge this winter. The council has 40 engineers on it, and they may stay until May.”')

describe('one utterance', () => {
  test('printed to the letter is exact, whatever the marks, the spelling and the short forms', () => {
    expect(told(whole, whole)).toEqual(['exact'])
    expect(told(side('“We won’t honour it, and we’ll say so”'), side('"we will not honor it — and we will say so"'))).toEqual(['exact'])
    expect(told(side('“The dam cost 30,000 crowns”'), side('“The dam cost thirty thousand crowns”'))).toEqual(['exact'])
  })

  test('is cut, is fuller, and has its pieces joined', () => {
    const cut = side('“The council has 40 engineers on it”')
    expect(told(whole, cut)).toEqual(['cut', 'dropped', 'dropped'])
    expect(told(cut, whole)).toEqual(['fuller', 'added', 'added'])
    expect(told(whole, side('“We will not close the Harrow bridge this winter. They may stay until May.”'))).toEqual(['joined', 'dropped'])
  })

  test('is found at the end of a longer quotation that begins with the same word', () => {
    const long = side(
      '“We have never had so much water behind the wall, and we may have to close the Harrow bridge for 40 days. Nobody wants it.”',
    )
    const short = side('“We will have to close the Harrow bridge for 14 days”')
    for (const pair of [
      [long, short],
      [short, long],
    ] as const)
      expect(told(...pair)).toEqual(expect.arrayContaining([expect.stringMatching(/^modal .*!$/), 'number changed!']))
  })

  test('is told instead of quoted: person and tense are no difference', () => {
    expect(
      told(
        side('“I will close my office at Harrow and I am sorry”'),
        side('that she would close her office at Harrow and was sorry', 'indirect'),
      ),
    ).toEqual(['indirect'])
  })
})

describe('what changes the sense is marked', () => {
  test('a negation that is lost or added', () => {
    expect(told(whole, side('“We will close the Harrow bridge this winter.”'))).toEqual(
      ['cut', 'dropped', 'negation lost!', 'dropped'].filter((_, i) => i !== 1),
    )
    expect(told(side('“It is likely that the Harrow bridge closes”'), side('“It is unlikely that the Harrow bridge closes”'))).toContain(
      'negation added!',
    )
  })

  test('a number', () => {
    expect(told(whole, side('“The council has 14 engineers on it, and they may stay until May.”'))).toEqual([
      'cut',
      'dropped',
      'number changed!',
    ])
    expect(told(side('“More than 30 engineers came to Harrow”'), side('“30 engineers came to Harrow”'))).toContain('number changed!')
  })

  test('words beside a number that changed are added or dropped, and replace nothing', () => {
    const [plain, fuller] = [side('“The dam cost 40 crowns and nobody knew”'), side('“The dam cost 50 shiny new crowns and nobody knew”')]
    const words = (match: ReturnType<typeof compare>) => match?.variants.map(({ kind, here, there }) => [kind, here?.words, there?.words])
    expect(words(compare(plain, fuller))).toEqual([
      ['added', undefined, 'shiny new'],
      ['number changed', '40', '50'],
    ])
    expect(words(compare(fuller, plain))).toEqual([
      ['dropped', 'shiny new', undefined],
      ['number changed', '50', '40'],
    ])
  })

  test('the month of May is no modal', () => {
    const kinds = (there: string) => told(side('“The Harrow bridge will open in May and stay open”'), side(there))
    expect(kinds('“The Harrow bridge will open in June and stay open”')).toEqual(['reworded', 'name changed!'])
    expect(kinds('“The Harrow bridge will open and stay open”')).toEqual(['cut', 'dropped'])
    expect(told(side('“May I close the Harrow bridge this winter?”'), side('“Will I close the Harrow bridge this winter?”'))).toContain(
      'modal strengthened!',
    )
  })

  test('a name, and not one that is only rendered otherwise', () => {
    expect(told(side('“I met Orsos in Kyiv on the bridge”'), side('“I met Breck in Kyiv on the bridge”'))).toContain('name changed!')
    expect(told(side('“I met Zelensky in Kyiv on the bridge”'), side('“I met Zelenskyy in Kiev on the bridge”'))).toEqual([
      'reworded',
      'name rendered',
      'name rendered',
    ])
    expect(told(side('“We told the United Nations about the bridge”'), side('“We told the UN about the bridge”'))).toContain(
      'name rendered',
    )
  })

  test('a modal made stronger or weaker', () => {
    expect(told(side('“The engineers may leave Harrow in May”'), side('“The engineers will leave Harrow in May”'))).toContain(
      'modal strengthened!',
    )
    expect(
      told(side('“The engineers must leave Harrow in May”'), side('that the engineers should leave Harrow in May', 'indirect')),
    ).toContain('modal weakened!')
  })

  test('words that stand outside the quotation marks, and another speaker', () => {
    expect(told(whole, side('that “we will not close” the Harrow bridge this winter', 'mixed'))).toContain('outside quotation!')
    expect(told(whole, side(whole.words, 'direct', 'Jon Orsos'))).toEqual(['exact', 'speaker changed!'])
  })
})

test('other words, a stock phrase and another subject are other utterances', () => {
  for (const other of ['“The Harrow bridge is a disgrace, and the council knows it”', '“Our winter was short”'])
    expect(told(whole, side(other)), other).toBeNull()
  expect(told(side('declined to comment', 'indirect'), side('declined to comment', 'indirect', 'Jon Orsos'))).toBeNull()
  expect(
    told(
      side('“Our thoughts and prayers are with the families of Harrow”'),
      side('“Our thoughts and prayers are with everyone at Vale”', 'direct', 'Jon Orsos'),
    ),
  ).toBeNull()
})

test('a variant points at the characters of both articles', () => {
  const match = compare(side('“The dam cost 30 crowns a year”'), side('“The dam cost 40 crowns a year”'))
  expect(match?.variants).toEqual([
    { kind: 'number changed', changesSense: true, here: { words: '30', spans: [[114, 116]] }, there: { words: '40', spans: [[114, 116]] } },
  ])
})

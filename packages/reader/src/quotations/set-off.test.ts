import type { Section, Span } from '@onrecord/record'
import { expect, test } from 'vitest'
import { setOffOf } from './set-off.ts'

function page(lines: readonly (readonly [Section['kind'], string])[]) {
  let text = ''
  const sections = lines.map(([kind, line]): Section => {
    const start = text.length === 0 ? 0 : text.length + 1
    text += `${text.length === 0 ? '' : '\n'}${line}`
    return { kind, start, end: text.length, path: null }
  })
  const words = (span: Span | null) => span && text.slice(...span)
  return setOffOf(text, sections).map(({ content, source, cue }) => [content.map(words), words(source), words(cue)])
}

test('a block quotation belongs to the one that the line before names', () => {
  expect(
    page([
      ['paragraph', 'The association welcomed the plan. Its chair, Councillor Bo Hart, said:'],
      ['quote', 'We asked for this for ten years.'],
      ['quote', 'We expect the money by October.'],
      ['paragraph', 'On Monday, the ministry wrote to the council:'],
      ['quote', 'The pool must close.'],
    ]),
  ).toEqual([
    [['We asked for this for ten years.', 'We expect the money by October.'], 'Its chair, Councillor Bo Hart', 'said'],
    [['The pool must close.'], 'the ministry', 'wrote'],
  ])
})

test('a post belongs to the one who signs under it, and so does a pulled quotation', () => {
  expect(
    page([
      ['paragraph', 'Some are not impressed:'],
      ['embed', 'Third winter running. They promised us new cables.'],
      ['embed', '— Mora Sheil (@morasheil) January 27, 2025'],
      ['quote', '“We were 45 minutes from being a joke.”'],
      ['quote', 'Moira Henshaw, Aldervale manager'],
    ]),
  ).toEqual([
    [['Third winter running. They promised us new cables.'], 'Mora Sheil', '—'],
    [['“We were 45 minutes from being a joke.”'], 'Moira Henshaw, Aldervale manager', null],
  ])
})

test('posts that stand one under the other are each of the one who signs it', () => {
  expect(
    page([
      ['paragraph', 'See tweets:'],
      ['embed', 'The house rises until noon.'],
      ['embed', '— The Senate (@senate) October 9, 2018'],
      ['embed', 'The clerk has the letters.'],
      ['embed', 'All sixteen of them.'],
      ['embed', '— Ada Moy (@adamoy) October 9, 2018'],
    ]),
  ).toEqual([
    [['The house rises until noon.'], 'The Senate', '—'],
    [['The clerk has the letters.', 'All sixteen of them.'], 'Ada Moy', '—'],
  ])
})

test('what nobody is named for, and a sentence under a quotation, are left to the network', () => {
  expect(
    page([
      ['paragraph', 'Our reporter is in Port Ness:'],
      ['quote', 'The sea is coming over the wall.'],
      ['quote', 'Nobody is hurt.'],
      ['paragraph', 'See tweets:'],
      ['embed', 'The pier is gone.'],
      ['paragraph', 'The council met.'],
    ]),
  ).toEqual([])
})

import { articleFromText } from '@onrecord/intake/article'
import type { Span, Statement } from '@onrecord/record'
import { expect, test } from 'vitest'
import { quotesOf } from './quote.ts'

/** The quotes of a text whose statements are given by their contents, each with the statement's number. */
function quoted(
  text: string,
  statements: readonly { readonly kind: Statement['kind']; readonly content: readonly string[]; readonly parent?: string }[],
) {
  const given = statements.map(({ kind, content, parent = null }, i) => {
    const spans = content.map((words): Span => [text.indexOf(words), text.indexOf(words) + words.length])
    return { id: String(i), kind, content: spans, parent } as unknown as Statement
  })
  const { article } = articleFromText(text, { name: 'draft' })
  return quotesOf({ article, statements: given }).map(({ statement, pieces }) => [
    statement,
    ...pieces.map((piece) => text.slice(...piece)),
  ])
}

test('what is said around one cue is one quote', () => {
  const text = '“We asked for pumps,” she said, “and got sandbags.” “Nobody answered.”'
  expect(quoted(text, [{ kind: 'direct', content: ['“We asked for pumps,”', '“and got sandbags.”'] }])).toEqual([
    ['0', 'We asked for pumps,', 'and got sandbags.'],
    [null, 'Nobody answered.'],
  ])
})

test('of a sentence that is quoted in parts each part is a quote of its own', () => {
  const text = 'She called the plan “a waste” and its makers “fools”.'
  expect(quoted(text, [{ kind: 'mixed', content: ['the plan “a waste” and its makers “fools”'] }])).toEqual([
    ['0', 'a waste'],
    ['0', 'fools'],
  ])
})

test('a quotation that runs on over paragraphs is one quote, and one without an end goes to that of its paragraph', () => {
  expect(quoted('“We will go.\n“We will all go.”', [])).toEqual([[null, 'We will go.', 'We will all go.']])
  expect(quoted('“We will go, he said.\nNobody went.', [])).toEqual([[null, 'We will go, he said.']])
})

test('what somebody says within what another says is the outer one’s quote', () => {
  const text = '“He promised that it holds,” she said.'
  const statements = [
    { kind: 'direct', content: ['“He promised that it holds,”'] },
    { kind: 'direct', content: ['that it holds'], parent: '0' },
  ] as const
  expect(quoted(text, statements)).toEqual([['0', 'He promised that it holds,']])
})

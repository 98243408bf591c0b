import { readFileSync } from 'node:fs'
import { Tokenizer } from '@huggingface/tokenizers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordPiece } from './wordpiece.ts'

const vocabulary = readFileSync(new URL('../../../../models/en/vocabulary.txt', import.meta.url), 'utf8')
const ours = new WordPiece(vocabulary)
const theirs = new Tokenizer(
  {
    version: '1.0',
    added_tokens: [],
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(
        vocabulary
          .trimEnd()
          .split('\n')
          .map((piece, id) => [piece, id]),
      ),
    },
  },
  {},
)

const ids = (text: string) => ours.encode(text).map(({ id }) => id)

test('pieces are those of Hugging Face’s tokenizers', () => {
  for (const text of [
    'Mayor Ilse Varga said: “It won’t hold—never did.”',
    'Ørsted’s façade cost £1.5m (€1,7 Mio.), naïvely',
    '水利部 said 42°C… \u200b\ufeff soft\u00adhyphen',
    `${'a'.repeat(101)} unbelievability`,
  ])
    expect(ids(text)).toEqual(theirs.encode(text, { add_special_tokens: false }).ids)
})

test('pieces are theirs on any text of letters, marks, signs and emoji', () => {
  const characters = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
    fc.constantFrom('é', 'Ü', 'ß', 'ñ', '“', '”', '—', '…', '٣', 'я', 'Ж', '中', '한', '😀', '½', '€', '\u00a0', '\t', '\n', '\u0301', ' '),
  )
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      expect(ids(text)).toEqual(theirs.encode(text, { add_special_tokens: false }).ids)
    }),
    { numRuns: 500 },
  )
})

test('spans lie inside the text, in order, whatever the text holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let at = 0
      for (const { span } of ours.encode(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(at === 0 ? 0 : at - 1)
        expect(span[1]).toBeGreaterThan(span[0])
        expect(span[1]).toBeLessThanOrEqual(text.length)
        at = span[1]
      }
    }),
  )
})

test('a character that is normalised to another one outside the BMP keeps its own span', () => {
  expect(ours.encode('a\u{2f93c}b').map(({ span }) => span)).toEqual([[0, 1], [1, 3], [3, 4]]) // biome-ignore format: pairs
})

test('a piece’s span holds the characters it was made of', () => {
  const text = 'Éric’s 1,200 flood-gates'
  expect(ours.encode(text).map(({ span }) => text.slice(...span))).toEqual(['Éric', '’', 's', '1', ',', '200', 'flood', '-', 'gates'])
})

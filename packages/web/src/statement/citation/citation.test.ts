import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apaCitation } from './apa.ts'
import { bibtexCitation } from './bibtex.ts'
import { chicagoCitation } from './chicago.ts'
import type { Cited } from './cited.ts'
import { CITATIONS } from './index.ts'
import { plainCitation } from './plain.ts'
import { wikiCitation } from './wiki.ts'

const SHA = 'ab'.repeat(32)
const cited: Cited = {
  statement: 'stm-0123456789abcdef0123',
  who: 'Ilse Varga',
  words: 'the dam will hold',
  title: 'Dam holds',
  outlet: 'The Vale Post',
  agency: null,
  authors: ['Ada Lin', 'Tom van der Roe'],
  published: '2026-03-03',
  url: 'https://news.example/dam',
  seen: '2026-03-04',
  archive: { of: 'page', sha256: SHA },
}
const bare: Cited = { ...cited, title: null, outlet: null, authors: [], published: null, url: null, seen: null }

test('plain: who, the words, where they were printed, what is kept', () => {
  expect(plainCitation(cited)).toBe(
    `Ilse Varga: “the dam will hold” – The Vale Post, “Dam holds”, by Ada Lin, Tom van der Roe, 3 March 2026, https://news.example/dam (seen 4 March 2026; SHA-256 of the page: ${SHA}; stm-0123456789abcdef0123)`,
  )
  expect(plainCitation({ ...bare, words: '“The dam will hold”' })).toBe(
    `Ilse Varga: “The dam will hold” – (SHA-256 of the page: ${SHA}; stm-0123456789abcdef0123)`,
  )
})

test('APA: a name of two words is turned round, any other stays as it is printed', () => {
  expect(apaCitation(cited).split('\n')).toEqual([
    'Lin, A., & Tom van der Roe. (2026, March 3). Dam holds. The Vale Post. https://news.example/dam',
    `[SHA-256 of the page: ${SHA}]`,
    '(Ilse Varga, as cited in Lin & Tom van der Roe, 2026)',
  ])
  expect(apaCitation({ ...cited, authors: ['Post Staff'] })).toMatch(/^Post Staff\. \(2026/)
  expect(apaCitation({ ...cited, authors: [] })).toMatch(/^The Vale Post\. \(2026, March 3\)\. Dam holds\. https:/)
  expect(apaCitation(bare)).toMatch(/^\(n\.d\.\)\. \[Article without title\]\.\n/)
})

test('Chicago: a note, quoted in', () => {
  expect(chicagoCitation(cited)).toBe(
    `Ilse Varga, quoted in Ada Lin and Tom van der Roe, “Dam holds,” The Vale Post, March 3, 2026, https://news.example/dam. SHA-256 of the page: ${SHA}.`,
  )
  expect(chicagoCitation({ ...cited, title: 'Does it hold?' })).toContain('“Does it hold?” The Vale Post')
})

test('wiki: a template whose signs a title cannot break', () => {
  const broken = wikiCitation({ ...cited, title: "A | b }} [[c]] <ref> ''d''", url: 'https://news.example/a|b]' })
  expect(broken).toContain('|title=A {{!}} b &#125;&#125; &#91;&#91;c&#93;&#93; &lt;ref&gt; &#39;&#39;d&#39;&#39; |work=The Vale Post')
  expect(broken).toContain('|url=https://news.example/a%7Cb%5D |')
  expect(wikiCitation(cited)).toBe(
    `<ref>{{cite news |author1=Ada Lin |author2=Tom van der Roe |title=Dam holds |work=The Vale Post |date=2026-03-03 |url=https://news.example/dam |access-date=2026-03-04 |quote=Ilse Varga: the dam will hold}}<!-- SHA-256 of the page: ${SHA} --></ref>`,
  )
})

test('BibTeX: an entry, its special signs as commands', () => {
  expect(
    bibtexCitation({ ...cited, title: '50 % & more_{x}' })
      .split('\n')
      .slice(0, 3),
  ).toEqual([
    '@misc{stm-0123456789abcdef0123,',
    '  author = {{Ada Lin} and {Tom van der Roe}},',
    '  title = {{50 \\% \\& more\\_\\textbraceleft{}x\\textbraceright{}}},',
  ])
  expect(bibtexCitation(bare)).not.toContain('author')
})

test('whatever was published, braces of BibTeX and of the wiki balance, and every citation has the hash', () => {
  const text = fc.string({ unit: fc.constantFrom('{', '}', '\\', '|', '[', ']', '<', '&', 'a', ' ', '🚜', '\n'), maxLength: 20 })
  fc.assert(
    fc.property(text, text, text, (title, outlet, words) => {
      const odd = { ...cited, title, outlet, words, url: `https://news.example/${title}` }
      let depth = 0
      let least = 0
      for (const sign of bibtexCitation(odd)) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
        least = Math.min(least, depth)
      }
      expect([least, depth]).toEqual([0, 0])
      expect(wikiCitation(odd).match(/\{\{|\}\}/g)?.length).toBe(2 + 2 * (wikiCitation(odd).match(/\{\{!\}\}/g)?.length ?? 0))
      for (const [, citation] of CITATIONS) expect(citation(odd)).toContain(SHA)
    }),
  )
})

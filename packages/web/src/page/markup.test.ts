import { expect, test } from 'vitest'
import { attributes, escaped } from './markup.ts'

test('nothing in a text or in an attribute is an element or ends one', () => {
  expect(escaped('a < b && "c" > \'d\'')).toBe("a &lt; b &amp;&amp; &quot;c&quot; &gt; 'd'")
  expect(attributes({ title: '"><script>', href: '?a=1&b=2', id: undefined })).toBe(' title="&quot;&gt;&lt;script&gt;" href="?a=1&amp;b=2"')
})

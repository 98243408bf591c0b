import { expect, test } from 'vitest'
import { rendered, titleOf } from './markdown.ts'

const leadsTo = (target: string) => (target.startsWith('../') ? null : `/docs/${target}`)
const html = (source: string) => rendered(source, leadsTo)

test('a heading has the id that links to it on GitHub, and the first is the title', () => {
  const source = '# The `onrecord` command\n\n## onrecord people same | different\n\n## Same\n\n## Same\n'
  expect(titleOf(source)).toBe('The onrecord command')
  for (const id of ['the-onrecord-command', 'onrecord-people-same--different', 'same', 'same-1'])
    expect(html(source)).toContain(`id="${id}"`)
})

test('links and pictures lead where they are served, and what is not served is no link', () => {
  expect(html('[one](a.md#b), [two](../src/x.ts) and [three](https://news.example/)')).toBe(
    '<p><a href="/docs/a.md#b">one</a>, <span>two</span> and <a href="https://news.example/">three</a></p>\n',
  )
  expect(html('![A page](front.png)')).toBe('<p><img src="/docs/front.png" alt="A page"></p>\n')
  expect(html('[here](#below)')).toContain('href="#below"')
})

test('HTML is shown as it is written, and no link runs a script', () => {
  expect(html('<script>alert(1)</script>')).toContain('&lt;script&gt;')
  expect(html('    </code><b>')).toContain('&lt;/code&gt;&lt;b&gt;')
  expect(html('[x](javascript:alert(1))')).not.toContain('href')
})

test('a table and a block of code are scrolled by themselves', () => {
  expect(html('| a |\n| - |\n| 1 |\n')).toMatch(/^<div class="wide"[^>]*tabindex="0"><table>[\s\S]*<\/table><\/div>\n$/)
  expect(html('```js\nlet a\n```')).toBe('<pre tabindex="0"><code>let a\n</code></pre>\n')
})

import GithubSlugger from 'github-slugger'
import MarkdownIt, { type Token } from 'markdown-it'

const markdown = new MarkdownIt({ html: false })

const FOCUSABLE = 'tabindex="0"'
// what is wider than the screen is scrolled by keyboard too
markdown.renderer.rules.table_open = () => `<div class="wide" role="region" aria-label="Table" ${FOCUSABLE}><table>\n`
markdown.renderer.rules.table_close = () => '</table></div>\n'
markdown.renderer.rules.fence = (tokens, at) => preformatted(tokens[at] as Token)
markdown.renderer.rules.code_block = (tokens, at) => preformatted(tokens[at] as Token)

const preformatted = ({ content }: Token) => `<pre ${FOCUSABLE}><code>${markdown.utils.escapeHtml(content)}</code></pre>\n`

/** The first heading of a page of Markdown. */
export const titleOf = (source: string): string => /^# (?<title>.+)$/m.exec(source)?.groups?.title?.replaceAll('`', '') ?? 'Docs'

/** A page of Markdown as HTML: headings have the ids that GitHub gives them.
 *  @param leadsTo  where a link or a picture leads that is no address of the web; null where the reader does not have that, and it is no link then */
export function rendered(source: string, leadsTo: (target: string) => string | null): string {
  const tokens = markdown.parse(source, {})
  const slugs = new GithubSlugger()
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'inline') relink(token.children ?? [], leadsTo)
    if (token.type !== 'heading_open') continue
    token.attrSet('id', slugs.slug(wordsOf(tokens[i + 1] as Token)))
  }
  return markdown.renderer.render(tokens, markdown.options)
}

const wordsOf = ({ children }: Token) => (children ?? []).map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('')

function relink(children: readonly Token[], leadsTo: (target: string) => string | null): void {
  let isOpen = true
  for (const token of children) {
    const attribute = token.type === 'link_open' ? 'href' : token.type === 'image' ? 'src' : null
    if (attribute !== null) {
      const target = String(token.attrGet(attribute) ?? '')
      const leads = /^(?:https?:|mailto:|#)/i.test(target) ? target : leadsTo(target)
      isOpen = leads !== null
      if (leads !== null) token.attrSet(attribute, leads)
    }
    if (isOpen || (token.type !== 'link_open' && token.type !== 'link_close')) continue
    token.tag = 'span'
    token.attrs = null
  }
}

import { noteOf } from '@onrecord/ledger'
import { type Receipt, receiptText } from '@onrecord/ledger/bundle'
import { fragmentsOf } from '@onrecord/ledger/exports'
import type { Span } from '@onrecord/record'
import { describe } from './entry.ts'
import { escaped } from './escaped.ts'

/** Where a page of {@link printReceipt} holds its receipt. */
export const PROOF = /<script type="application\/json" id="receipt">\n(.*)\n<\/script>/

const STYLE = `:root{color-scheme:light dark;font:1.05rem/1.55 Georgia,serif}body{max-width:68ch;margin:2rem auto;padding:0 1rem}
h1{line-height:1.2}blockquote{margin:1.5rem 0;padding-left:1rem;border-left:.2rem solid}mark{background:none;color:inherit;text-decoration:underline;text-underline-offset:.2em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;font:.85rem/1.5 system-ui,sans-serif}dd{margin:0;overflow-wrap:anywhere}dt{opacity:.75}
@media(max-width:32rem){dl{display:block}dd{margin-bottom:.6rem}}`

/** A page of its own for one statement: the words in their paragraph, where they were seen, and the proof. The same receipt gives the same page,
 *  so that whoever checks it can tell whether the page shows what was signed. Its layout belongs to onrecord-receipt/1, and does not change. */
export function printReceipt(receipt: Receipt): string {
  const { leaf, proof, manifest, signature } = receipt
  const { article, statement, pages, reader } = leaf
  const who = leaf.speaker ? describe(leaf.speaker) : leaf.source || 'nobody named'
  const spans = statement.content.map(([start, end]): Span => [start - leaf.context.start, end - leaf.context.start])
  const facts: Fact[] = [
    ['Title', article.title],
    ['Outlet', [...new Set([article.outlet, article.agency])].filter(Boolean).join(', ')],
    ['Published', article.published],
    ['Page', article.url, article.url],
    ['The words on the page', fragmentsOf({ url: article.url, text: leaf.context.text })(spans), article.url],
    ...pages.map(({ sha256, url, fetched }): Fact => ['Bytes as fetched', [fetched, url, `SHA-256 ${sha256}`].filter(Boolean).join(' · ')]),
    ['Seen', leaf.seen.join(', ')],
    ['Text', `SHA-256 ${article.textSha256}`],
    ['Characters', statement.content.map(([start, end]) => `${start}–${end}`).join(', ')],
    [
      'Kind',
      [statement.kind, statement.cueClass, statement.family, statement.negated ? `not ${statement.family}` : null]
        .filter(Boolean)
        .join(' · '),
    ],
    ['Read by', `onrecord ${reader.version}, ${reader.model}, confidence ${statement.confidence.toFixed(2)}`],
    ...leaf.checks.map((check): Fact => ['Checked', noteOf(check)]),
    ['Statement', statement.id],
  ]
  const proofs: Fact[] = [
    ['Place', `statement ${proof.index + 1} of ${manifest.statements.count}`],
    ['Path', proof.path.join(' ') || 'none: it is the only one'],
    ['Root', manifest.statements.root],
    ['Signed', `${manifest.made}, ${manifest.program}`],
    ['Key', `Ed25519 ${signature.publicKey}`],
    ['Signature', signature.signature],
  ]
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(who)}: receipt of a statement</title><style>${STYLE}</style></head><body>
<h1>${escaped(who)}</h1>
<blockquote lang="${escaped(article.language ?? 'und')}">${paragraphs(leaf.context.text, spans)}</blockquote>
${list(facts)}
<h2>Proof</h2>
<p>The statement is a leaf of a tree over every statement of a bundle (RFC 9162). The path leads from it to the root, and the root is signed: so it stands in the bundle, and
nothing else of the bundle is needed to check it. <code>onrecord verify</code> with this file checks the path, the signature, and that this page shows what they are of.</p>
<p>It shows what the ledger of the key’s owner fetched, when, and what it read there. It does not show that the publisher vouches for the page, or that anybody said what the
page reports.</p>
${list(proofs)}
<script type="application/json" id="receipt">
${receiptText(receipt).replaceAll('<', '\\u003c')}
</script>
</body></html>
`
}

/** What is told, and where it links. */
type Fact = readonly [name: string, told: string | null, link?: string | null]

const list = (facts: readonly Fact[]): string => {
  const lines = facts.flatMap(([name, told, link]) => {
    if (!told) return []
    return `<dt>${name}</dt><dd>${isWeb(link) ? `<a href="${escaped(told)}">${escaped(told)}</a>` : escaped(told)}</dd>`
  })
  return `<dl>\n${lines.join('\n')}\n</dl>`
}

/** A link of another kind could run a script. */
const isWeb = (link: string | null | undefined) => /^https?:\/\//i.test(link ?? '')

/** The text, each line a paragraph, the spans marked. */
function paragraphs(text: string, spans: readonly Span[]): string {
  const marked = (start: number, line: string) => {
    const cuts = [...new Set([0, line.length, ...spans.flat().map((at) => Math.max(0, Math.min(line.length, at - start)))])].sort(
      (a, b) => a - b,
    )
    return cuts.slice(1).map((to, i) => {
      const from = cuts[i] as number
      const words = escaped(line.slice(from, to))
      return spans.some(([s, e]) => s <= start + from && e >= start + to) ? `<mark>${words}</mark>` : words
    }).join('') // biome-ignore format: pieces of one line
  }
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => `<p>${marked(index, line)}</p>`).join('\n')
}

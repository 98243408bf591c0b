import * as Plot from '@observablehq/plot'
import { type JSXNode, jsx } from 'hono/jsx'
import { parseHTML } from 'linkedom'

export type Drawing = Plot.PlotOptions & {
  /** What the plot shows, for who does not see it. */
  readonly ariaLabel: string
}

/** Units of a plot's width. */
const WIDTH = 760

/** A plot as elements of a page. What Observable Plot styles it with stands in style/plot.css instead: a page's policy refuses styles within it. */
export function drawn({ ariaLabel, ...drawing }: Drawing): JSXNode {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const plot = Plot.plot({ document, className: 'plot', width: WIDTH, ...drawing })
  return elementOf(plot as unknown as Drawn, { role: 'img', 'aria-label': ariaLabel })
}

/** What is needed of the document that Plot draws into. */
type Drawn = {
  readonly nodeType: number
  readonly localName: string
  readonly textContent: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly childNodes: Iterable<Drawn>
}

const ELEMENT = 1

/** Of the document: what styles an element, and what Plot calls each mark, which has no role to be called by. */
const LEFT_OUT = ['style', 'aria-label']

function elementOf({ localName, attributes, childNodes }: Drawn, own: { readonly [name: string]: string } = {}): JSXNode {
  const given = [...attributes].flatMap(({ name, value }) => (LEFT_OUT.includes(name) ? [] : [[name, value]]))
  const children = [...childNodes].filter((child) => child.localName !== 'style')
  const inner = children.map((child) => (child.nodeType === ELEMENT ? elementOf(child) : child.textContent))
  return jsx(localName, { ...Object.fromEntries(given), ...own }, ...inner)
}

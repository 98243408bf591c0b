import { html } from 'hono/html'

/** A description of a schema as a page has it: what stands between backticks is code. */
export const words = (description = '') => description.split('`').map((part, i) => (i % 2 === 0 ? part : html`<code>${part}</code>`))

import type { Context } from 'hono'
import { html } from 'hono/html'
import type { ApiEnv } from '../access/scope.ts'
import { signInFor } from '../access/sign-in.ts'
import type { Problem } from '../problem/problem.ts'
import type { Frame } from './frame.ts'

/** Whether a request is a browser's, for a page. */
export const isForPage = (c: Context): boolean => !c.req.path.startsWith('/api/') && /\btext\/html\b/.test(c.req.header('accept') ?? '')

/** What a browser is shown where a page cannot be: what is wrong, or the way to sign in. */
export function problemPage(
  { title, status, code, detail, errors }: Problem,
  c: Context<ApiEnv>,
  frame: Frame,
): Response | Promise<Response> {
  // the path of a form is no page to come back to
  const path = c.req.method === 'GET' ? c.req.url.slice(new URL(c.req.url).origin.length) : '/'
  if (code === 'no-token') return c.redirect(signInFor(path), 303)
  const body = html`<p>${detail}</p>
${status === 404 ? html`<p>Go on with <a href="/docs">the docs</a> or <a href="/docs/api">every route of the API</a>.</p>` : ''}
${errors.length > 0 ? html`<p>Concerned: ${errors.map(({ field }) => field).join(', ')}</p>` : ''}
<p><small>${status} <code>${code}</code></small></p>`
  return c.html(frame({ title, body }, c), status as 400)
}

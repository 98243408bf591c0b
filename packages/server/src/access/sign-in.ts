import { deleteCookie, setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import type { Frame } from '../pages/frame.ts'
import type { ApiApp } from '../routes/api-app.ts'
import { COOKIE, keyring, type Token } from './tokens.ts'

/** Where the pages of sign-in are. */
export const SIGN_IN = '/sign-in'
export const SIGN_OUT = '/sign-out'

const COOKIE_OPTIONS = { path: '/', httpOnly: true, sameSite: 'Strict' } as const

/** A form that takes a token and keeps it as a cookie, for people who open pages, and the way out again. */
export function signIn(app: ApiApp, known: readonly Token[], frame: Frame): void {
  const opens = keyring(known)
  app.get(SIGN_IN, (c) => c.html(frame({ title: 'Sign in', body: form(c.req.query('to'), false) }, c)))
  app.post(SIGN_IN, async (c) => {
    const { token, to } = await c.req.parseBody()
    const back = typeof to === 'string' ? to : undefined
    const secret = typeof token === 'string' ? token.trim() : ''
    if (opens(secret) === null) return c.html(frame({ title: 'Sign in', body: form(back, true) }, c), 401)
    // a form tells of https by its origin, also behind a server that speaks it for us
    setCookie(c, COOKIE, secret, { ...COOKIE_OPTIONS, secure: c.req.header('origin')?.startsWith('https:') ?? false })
    return c.redirect(pathHere(back), 303)
  })
  app.post(SIGN_OUT, (c) => {
    deleteCookie(c, COOKIE, COOKIE_OPTIONS)
    return c.redirect(SIGN_IN, 303)
  })
}

/** The address of the form, which leads back to a path afterwards. */
export const signInFor = (path: string): string => `${SIGN_IN}?${new URLSearchParams({ to: path })}`

/** A path of this server; the front page where what is given leads elsewhere. */
export function pathHere(given = '/'): string {
  const here = 'http://here.invalid'
  const { origin, pathname, search } = URL.canParse(given, here) ? new URL(given, here) : new URL(here)
  // a browser takes //host in a redirect for another host
  return origin === here && !pathname.startsWith('//') ? pathname + search : '/'
}

const form = (to: string | undefined, isWrong: boolean) => html`<form method="post" action="${SIGN_IN}">
${isWrong ? html`<p role="alert">The server has no such token.</p>` : ''}
<input type="hidden" name="to" value="${pathHere(to)}">
<p><label for="token">Token</label> <input id="token" name="token" type="password" autocomplete="current-password" required autofocus></p>
<p><button>Sign in</button></p>
</form>`

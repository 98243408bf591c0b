import { createHash, timingSafeEqual } from 'node:crypto'
import { InputError } from '@onrecord/record'
import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { type ApiEnv, Scope } from './scope.ts'

/** A secret, and what it opens. */
export type Token = { readonly secret: string; readonly scopes: readonly Scope[] }

/** Tells what a secret opens; null where no token has it. */
export type Keyring = (secret: string) => ReadonlySet<Scope> | null

/** The cookie that holds a token after the sign-in page. */
export const COOKIE = 'onrecord_token'

/** Compares with every token, each in constant time: how long it takes tells nothing. */
export function keyring(known: readonly Token[]): Keyring {
  const hashed = known.map(({ secret, scopes }) => ({ hash: sha256(secret), scopes: new Set(scopes) }))
  return (secret) => {
    const given = sha256(secret)
    const [token] = hashed.filter(({ hash }) => timingSafeEqual(hash, given))
    return token?.scopes ?? null
  }
}

/** Notes what a request may do: by the token of its header, else of its cookie; everything where the server has no tokens. */
export const identified = (known: readonly Token[]) => {
  const opens = keyring(known)
  return createMiddleware<ApiEnv>(async (c, next) => {
    const header = c.req.header('authorization')
    // a server in front may ask for a password of its own, which is of another kind
    const isForUs = header !== undefined && !/^(?:Basic|Digest) /i.test(header)
    const cookie = isForUs ? undefined : getCookie(c, COOKIE)
    const secret = cookie ?? /^Bearer (?<secret>\S+)$/i.exec(header ?? '')?.groups?.secret ?? ''
    const scopes = known.length === 0 ? new Set(Scope.options) : opens(secret)
    c.set('scopes', scopes)
    c.set('client', known.length > 0 && scopes !== null ? sha256(secret).toString('hex') : null)
    c.set('isSignedIn', known.length > 0 && cookie !== undefined && scopes !== null)
    await next()
  })
}

/** Lets in who gives a token. */
export const tokenOnly = createMiddleware<ApiEnv>(async (c, next) => {
  if (c.var.scopes === null) throw new InputError('no-token', 'Authorization', 'Give a token of this server: Authorization: Bearer TOKEN.')
  await next()
})

/** Lets in whose token has a scope. */
export const needs = (scope: Scope) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    if (!c.var.scopes?.has(scope))
      throw new InputError('wrong-scope', c.req.path, `The token is not for this: it lacks the scope ${scope}. Use one that has it.`)
    await next()
  })

const sha256 = (text: string) => createHash('sha256').update(text).digest()

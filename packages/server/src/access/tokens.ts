import { createHash, timingSafeEqual } from 'node:crypto'
import { InputError } from '@onrecord/record'
import { createMiddleware } from 'hono/factory'
import { type ApiEnv, Scope } from './scope.ts'

/** A secret, and what it opens. */
export type Token = { readonly secret: string; readonly scopes: readonly Scope[] }

/** Lets in who has a token, and everybody where there are none. */
export function tokens(known: readonly Token[]) {
  const hashed = known.map(({ secret, scopes }) => ({ hash: sha256(secret), scopes: new Set(scopes) }))
  return createMiddleware<ApiEnv>(async (c, next) => {
    c.set('scopes', hashed.length === 0 ? new Set(Scope.options) : scopesOf(c.req.header('authorization'), hashed))
    await next()
  })
}

/** Lets in whose token has a scope. */
export const needs = (scope: Scope) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    if (!c.var.scopes.has(scope))
      throw new InputError('wrong-scope', c.req.path, `The token is not for this: it lacks the scope ${scope}. Use one that has it.`)
    await next()
  })

function scopesOf(header: string | undefined, known: readonly { readonly hash: Buffer; readonly scopes: ReadonlySet<Scope> }[]) {
  const given = sha256(/^Bearer (?<secret>\S+)$/i.exec(header ?? '')?.groups?.secret ?? '')
  // all are compared, each in constant time: how long it takes tells nothing
  const [token] = known.filter(({ hash }) => timingSafeEqual(hash, given))
  if (token === undefined) throw new InputError('no-token', 'Authorization', 'Give a token of this server: Authorization: Bearer TOKEN.')
  return token.scopes
}

const sha256 = (text: string) => createHash('sha256').update(text).digest()

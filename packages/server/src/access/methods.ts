import { InputError } from '@onrecord/record'
import { createMiddleware } from 'hono/factory'
import type { ApiApp } from '../routes/api-app.ts'
import type { ApiEnv } from './scope.ts'

/** Refuses a method that no route of an address of the API has, where others have one.
 *  @param app  its routes are looked at with the first request: by then all are there */
export function knownMethods(app: ApiApp) {
  let routes: readonly { readonly path: RegExp; readonly method: string }[] | null = null
  return createMiddleware<ApiEnv>(async (c, next) => {
    routes ??= app.routes
      .filter(({ path, method }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ path, method }) => ({ path: patternOf(path), method }))
    const methods = new Set(routes.flatMap(({ path, method }) => (path.test(c.req.path) ? [method] : [])))
    if (methods.has('GET')) methods.add('HEAD')
    if (methods.size > 0 && !methods.has(c.req.method)) {
      const allowed = [...methods].sort().join(', ')
      c.header('allow', allowed)
      throw new InputError('no-method', c.req.method, `This address answers ${allowed}. /docs/api lists what each does.`)
    }
    await next()
  })
}

/** Which paths a route has: `:name` is anything without a slash. */
const patternOf = (path: string) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`)

import { type Frame, STYLE_PATH } from '../pages/frame.ts'
import type { ApiApp } from '../routes/api-app.ts'
import { withNulls } from './nullable.ts'
import { routesOf } from './page.ts'
import { STYLE } from './style.ts'

const VERSION = '0.1.0'

const INFO = {
  title: 'onrecord',
  version: VERSION,
  description: 'Who said what, in which exact words. A request that fails is answered by a problem (RFC 9457) with a code.',
}

/** What the API is, for programs and for people: made from the schemas that check each request. */
export function reference(app: ApiApp, frame: Frame): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'A token of the server, where it was started with any; its scopes are read, check and add.',
  })
  const made = withNulls(app.getOpenAPI31Document({ openapi: '3.1.0', info: INFO }))
  const body = routesOf(made)
  app.get('/openapi.json', (c) => c.json(made))
  app.get('/docs', (c) => c.redirect('/docs/api'))
  app.get('/docs/api', (c) => c.html(frame({ title: 'The API', body }, c)))
  app.get(STYLE_PATH, (c) => c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }))
}

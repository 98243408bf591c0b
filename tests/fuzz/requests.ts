import fc, { type Arbitrary } from 'fast-check'
import type { OpenApi, Operation, Schema } from './open-api.ts'
import { fitting, type Known, ODD, ODD_TEXT, someOf } from './values.ts'

/** A request, and the route that it was made for. */
export type Asked = {
  readonly route: string
  readonly method: string
  readonly path: string
  readonly headers: { readonly [name: string]: string }
  readonly body: string | undefined
}

const METHODS = ['get', 'post', 'delete', 'put', 'patch', 'options', 'head']
const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  '',
]
const HEADERS = {
  accept: ['text/html', 'application/json', '*/*', 'a/b;q=x'],
  'accept-encoding': ['gzip', 'br, gzip;q=0', 'identity', '*'],
  'if-none-match': ['*', 'W/"x"', '""', 'x'],
  'last-event-id': ['', '.', 'x.y', 'W10.W10'],
  authorization: ['Bearer', 'Bearer x y', 'Basic eA==', ''],
  cookie: ['onrecord_token=x', 'onrecord_token', '=;;', '__proto__=1'],
  range: ['bytes=0-1', 'bytes=x'],
  origin: ['null', 'https://evil.example'],
  'content-length': ['0'],
}

const RAW = [
  '',
  '{',
  '[]',
  'null',
  '"',
  '7',
  '\ufeff{}',
  '{"a":1}{"b":2}',
  '['.repeat(5000),
  `${'[{"a":'.repeat(3000)}1${'}]'.repeat(3000)}`,
  '{"__proto__":{"x":1}}',
]

/** Requests to every route that a description has: most fit it, most others are a step beside it, some have nothing to do with it. */
export function requests(api: OpenApi, known: Known): Arbitrary<Asked> {
  const routes = Object.entries(api.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  )
  return fc.constantFrom(...routes).chain(({ path, method, operation }) =>
    fc
      .record({
        method: seldom(fc.constantFrom(...METHODS), fc.constant(method)),
        at: fc.record(parametersOf(operation, 'path', api, idsFor(path, known))) as Arbitrary<{ [name: string]: unknown }>,
        query: someOf(parametersOf(operation, 'query', api, known)),
        more: seldom(fc.record({ name: ODD_TEXT, value: ODD_TEXT }), fc.constant(null)),
        headers: seldom(headersOf(), fc.constant({})),
        type: seldom(fc.constantFrom(...TYPES), fc.constant('application/json')),
        body: bodyOf(operation.requestBody?.content['application/json']?.schema, api, known),
      })
      .map(({ method: by, at, query, more, headers, type, body }) => {
        const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(textOf(at[name])))
        const asked = [...Object.entries(query), ...(more ? [[more.name, more.value] as const] : [])]
        const search = asked
          .map(([name, value]) => `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(textOf(value))}`)
          .join('&')
        const takesBody = !['get', 'head'].includes(by)
        return {
          route: `${method.toUpperCase()} ${path}`,
          method: by.toUpperCase(),
          path: search ? `${filled}?${search}` : filled,
          headers: takesBody && type !== '' ? { ...headers, 'content-type': type } : headers,
          body: takesBody ? body : undefined,
        }
      }),
  )
}

/** What is known, with ids of the kind that an address takes where its first part names them: of `/api/alerts/{id}` those of alerts. */
const idsFor = (path: string, known: Known): Known => {
  const ids = known[path.split('/')[2] ?? '']
  return ids ? { ...known, id: ids } : known
}

/** The usual, and once in ten the other. */
const seldom = <Value>(rare: Arbitrary<Value>, usual: Arbitrary<Value>) =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: rare })

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed()

const parametersOf = ({ parameters = [] }: Operation, place: 'path' | 'query', api: OpenApi, known: Known) =>
  Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === place)
      .map(({ name, schema }) => [
        name,
        fc.oneof({ weight: 7, arbitrary: fitting(schema, api, known, name) }, { weight: 1, arbitrary: ODD_TEXT }),
      ]),
  )

const headersOf = () =>
  fc.record(Object.fromEntries(Object.entries(HEADERS).map(([name, values]) => [name, fc.constantFrom(...values)])), { requiredKeys: [] })

function bodyOf(schema: Schema | undefined, api: OpenApi, known: Known): Arbitrary<string> {
  const odd = fc.oneof(
    ODD.map((value) => JSON.stringify(value) ?? ''),
    fc.constantFrom(...RAW),
  )
  if (schema === undefined) return odd
  const fits = fitting(schema, api, known)
  const beside = fc.tuple(fits, ODD_TEXT, ODD).map(([value, name, more]) => ({ ...(value as object), [name]: more }))
  return fc.oneof(
    { weight: 8, arbitrary: fits.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: beside.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: odd },
  )
}

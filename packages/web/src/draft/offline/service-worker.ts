import { HEADERS } from './headers.ts'
import { type BuiltFile, KeptFiles } from './kept-files.ts'

/** The files of the page, by the build. */
declare const __FILES__: readonly BuiltFile[]

/** The part of a service worker's scope that is used here; TypeScript's own types of it do not go with those of pages. */
type Scope = {
  readonly registration: { readonly scope: string; readonly active: unknown }
  readonly clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void
  addEventListener(type: 'message', listener: (event: Extendable & { readonly ports: readonly MessagePort[] }) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetched) => void): void
}
type Extendable = { waitUntil(work: Promise<unknown>): void }
type Fetched = Extendable & { readonly request: Request; respondWith(answer: Promise<Response>): void }

const scope = globalThis as unknown as Scope
const files = new KeptFiles(__FILES__, scope.registration.scope)

// on a first visit the page itself loads what it needs, once, through here; a new version is whole before it takes the old one's place
scope.addEventListener('install', (event) => event.waitUntil(scope.registration.active === null ? Promise.resolve() : files.keepAll()))
scope.addEventListener('activate', (event) => event.waitUntil(files.dropOthers().then(() => scope.clients.claim())))
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const answer = request.method === 'GET' ? files.answer(request, (work) => event.waitUntil(work.catch(() => {}))) : null
  if (answer !== null) event.respondWith(answer.then(guarded))
})
// the page asks whether all is kept
scope.addEventListener('message', (event) => {
  const tell = (isKept: boolean) => event.ports[0]?.postMessage(isKept)
  event.waitUntil(
    files.keepAll().then(
      () => tell(true),
      () => tell(false),
    ),
  )
})

/** The same answer, with what holds the page to its own server and lets it have threads. */
function guarded(answer: Response): Response {
  const headers = new Headers(answer.headers)
  for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value)
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers })
}

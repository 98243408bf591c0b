/** How long a page waits for its service worker: one that was reloaded past it is not given it back. */
const MOST_MILLISECONDS = 3000

/** Done when the service worker stands between the page and its server, so that what is loaded next is kept; or when there is none to be had. */
export async function installed(script: string): Promise<void> {
  const { serviceWorker } = navigator
  if (serviceWorker === undefined) return
  const taken = new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }))
  try {
    await serviceWorker.register(new URL(script, document.baseURI), { type: 'module' })
  } catch {
    // without it the page works, with a network
    return
  }
  if (serviceWorker.controller === null) await Promise.race([taken, new Promise((done) => setTimeout(done, MOST_MILLISECONDS))])
}

/** Whether the page now works without a network: what it has not loaded by itself is loaded then. */
export async function isKept(): Promise<boolean> {
  const worker = navigator.serviceWorker?.controller
  if (!worker) return false
  const { port1, port2 } = new MessageChannel()
  const told = new Promise<boolean>((done) => {
    port1.onmessage = ({ data }) => done(data)
  })
  worker.postMessage('keep', [port2])
  return told
}

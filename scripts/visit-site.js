// A visitor who follows every link of a site, and every style, script and picture.
const LINK = /(?:href|src)="([^"]+)"/g
/** Pages that are looked at for links; there are as many addresses as there are ways to narrow a search. */
const MOST = 400

/** Asks for these addresses, and for all of the same server that they lead to, the pages' own too.
 *  @returns  how many addresses were asked, and what was wrong with those that did not answer */
export async function visitSite(address, starts) {
  const queue = starts.map((path) => new URL(path, address).href)
  const seen = new Set(queue)
  const faults = []
  let visited = 0
  while (queue.length > 0 && visited < MOST) {
    const url = queue.shift()
    visited++
    const answer = await fetch(url, { headers: { accept: 'text/html' } })
    const type = answer.headers.get('content-type') ?? ''
    const text = await answer.text()
    if (!answer.ok || text === '') faults.push(`${url}: ${answer.status}`)
    if (!type.startsWith('text/html')) continue
    for (const [, written] of text.matchAll(LINK)) {
      const { origin, href } = new URL(written.replaceAll('&amp;', '&'), answer.url)
      const to = href.replace(/#.*$/, '')
      if (origin !== new URL(address).origin || seen.has(to)) continue
      seen.add(to)
      queue.push(to)
    }
  }
  return { visited, faults }
}

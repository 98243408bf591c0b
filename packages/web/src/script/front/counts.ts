/** Puts the counts of a search, which are a page of their own, in the place of the link that leads to them. */
export async function fillCounts(place: Element): Promise<void> {
  const address = place.querySelector('a')?.href
  if (address === undefined) return
  try {
    const answer = await fetch(address)
    const counts = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#counts')
    if (answer.ok && counts) place.replaceWith(document.adoptNode(counts))
  } catch {
    // the server has gone: the link stays, and the page tells of it elsewhere
  }
}

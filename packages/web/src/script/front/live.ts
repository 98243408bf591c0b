const ADDRESS = '/api/events'

/** Has the page tell that articles came in while it is open, and that the server has gone, until it is back.
 *  @param place  where it is told; its `data-place` is where the page stands among all that came in */
export function live(place: HTMLElement): void {
  let count = 0
  let last = place.dataset.place ?? ''
  let events: EventSource | null = null
  const tell = (words: string, ...more: Node[]) => place.replaceChildren(words, ...more)
  const tellCount = () => {
    const link = Object.assign(document.createElement('a'), { href: location.href, textContent: 'Show' })
    if (count === 0) tell('')
    else tell(count === 1 ? 'One article came in. ' : `${count} articles came in. `, link)
  }
  const open = () => {
    events = new EventSource(`${ADDRESS}?${new URLSearchParams({ after: last })}`)
    events.addEventListener('open', tellCount)
    events.addEventListener('error', () => tell('The server does not answer. What is shown stays, and the server is asked again.'))
    events.addEventListener('article', ({ lastEventId, data }) => {
      last = lastEventId
      // what came in a moment before the page was made can be on it, and be told of afterwards
      if (document.querySelector(`a[href="/articles/${CSS.escape(JSON.parse(data).id)}"]`)) return
      count += 1
      tellCount()
    })
  }
  // a browser has six connections to a host: a page that nobody sees keeps none of them
  const follow = () => {
    events?.close()
    events = null
    if (document.visibilityState === 'visible') open()
  }
  document.addEventListener('visibilitychange', follow)
  addEventListener('pagehide', () => events?.close())
  follow()
}

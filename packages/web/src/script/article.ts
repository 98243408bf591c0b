// Choosing a statement or a speaker loads nothing: the server marks the same where no script runs.
import { marker } from './article/marker.ts'

const CHOOSING = '.said, .whose, .other, .voice'

const article = document.querySelector<HTMLElement>('.article')
if (article) {
  const mark = marker(article)
  const show = () => {
    const { searchParams, hash, pathname } = new URL(location.href)
    const marked = mark({ statement: searchParams.get('statement') ?? hash.slice(1), speaker: searchParams.get('speaker') })
    if (marked.note) void tell(marked.note, `${pathname}/more/${encodeURIComponent(marked.note.id)}`)
    return marked
  }

  article.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(CHOOSING)
    // a click that opens another tab or window is the browser's
    if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const to = new URL(location.href)
    if (link.matches('.voice')) toggle(to.searchParams, link.dataset.speaker as string)
    else choose(to, new URL(link.href).searchParams.get('statement') as string)
    history.pushState(null, '', to)
    const { note, words } = show()
    if (link.matches('.said, .other')) note?.scrollIntoView({ block: 'nearest' })
    if (link.matches('.whose, .other')) words?.scrollIntoView({ block: 'nearest' })
    if (link.matches('.voice')) article.querySelector('.said.strong')?.scrollIntoView({ block: 'nearest' })
  })

  // j, k and the tab key go from note to note
  article.addEventListener('focusin', ({ target }) => {
    const note = (target as Element).closest('.note')
    // a click on the note comes by itself
    if (note === null || note.matches('.on') || !(target as Element).matches(':focus-visible')) return
    const to = new URL(location.href)
    choose(to, note.id)
    history.replaceState(null, '', to)
    show().words?.scrollIntoView({ block: 'nearest' })
  })

  addEventListener('popstate', show)
  if (location.hash !== '') show()
}

function choose(address: URL, statement: string): void {
  address.searchParams.set('statement', statement)
  address.hash = statement
}

function toggle(parameters: URLSearchParams, speaker: string): void {
  if (parameters.get('speaker') === speaker) parameters.delete('speaker')
  else parameters.set('speaker', speaker)
}

/** Puts into a note what there is of its statement; where the server does not answer, that: the next choice asks again. */
async function tell(note: HTMLElement, address: string): Promise<void> {
  if (note.querySelector('.more:not(.missing)')) return
  const answer = await fetch(address).catch(() => null)
  const page = new DOMParser().parseFromString((answer?.ok && (await answer.text())) || MISSING, 'text/html')
  note.querySelector('.more')?.remove()
  note.append(document.adoptNode(page.querySelector('.more') as Element))
}

const MISSING = '<p class="more missing">The server does not answer. Choose the statement again for more.</p>'

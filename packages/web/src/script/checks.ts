// r, w, f, m, s and u decide by keyboard; what is sent brings the next statement, without a page that loads anew.
import { Marking } from './checks/marking.ts'

const NAME = 'onrecord-name'
const BUTTONS: Readonly<{ [key: string]: string }> = {
  r: 'button[value=right]',
  w: 'button[value=wrong]',
  u: '.undo button',
  s: '.onwards',
}

let marking: Marking | null = null

function begin(): void {
  const [paragraph, details, name] = [find('.paragraph'), find<HTMLDetailsElement>('.fix'), find<HTMLInputElement>('input[name=by]')]
  marking = paragraph && details && new Marking(paragraph, details)
  if (name && name.value === '') name.value = localStorage.getItem(NAME) ?? ''
  if (name) name.closest('.by')?.classList.toggle('known', name.value !== '')
}

addEventListener('keydown', (event) => {
  if (event.altKey || event.repeat) return
  if (event.ctrlKey || event.metaKey) {
    if (event.key === 'Enter') find('.fix[open] button[value=fix]')?.click()
    return
  }
  if (event.target instanceof Element && event.target.matches('input:not([type=radio]), select, textarea')) return
  // whoever fixes a statement has no other verdict on it
  if (event.key === 'f') marking?.open()
  else if (event.key === 'm') openMerge()
  else if (BUTTONS[event.key] && !find<HTMLDetailsElement>('.fix')?.open) find(BUTTONS[event.key] as string)?.click()
  else return
  event.preventDefault()
})

addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  if (!form.closest('.checks')) return
  event.preventDefault()
  const sent = new URLSearchParams([...new FormData(form, event.submitter)].map(([field, value]) => [field, String(value)]))
  localStorage.setItem(NAME, sent.get('by') ?? '')
  void go(form.action, { method: 'POST', body: sent })
})

addEventListener('click', (event) => {
  const onwards = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.checks .onwards') : null
  if (!onwards || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
  event.preventDefault()
  void go(onwards.href)
})

/** Shows what the server answers in the place of what is shown; what it refuses is said, and all that was filled in stays. */
async function go(address: string, request?: RequestInit): Promise<void> {
  try {
    // an error, too, is asked for as a page
    const answer = await fetch(address, { ...request, headers: { accept: 'text/html' } })
    const shown = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const next = shown.querySelector('.checks')
    if (!answer.ok || next === null) return say(shown.querySelector('main p')?.textContent ?? answer.statusText)
    find('.checks')?.replaceWith(document.adoptNode(next))
    history.replaceState(null, '', answer.url)
    begin()
    find('.checking')?.focus()
  } catch {
    say('The server does not answer, and nothing is kept of this. Try again when it is back.')
  }
}

function openMerge(): void {
  const details = find<HTMLDetailsElement>('.merge')
  if (details) details.open = true
  find('.merge select')?.focus()
}

function say(fault: string): void {
  find('.fault')?.remove()
  const place = document.createElement('p')
  place.className = 'fault'
  place.role = 'alert'
  place.textContent = fault
  find('.checks h1')?.after(place)
}

function find<Found extends HTMLElement>(selector: string): Found | null {
  return document.querySelector<Found>(selector)
}

begin()

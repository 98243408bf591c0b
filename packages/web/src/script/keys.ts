// `/` goes to the search, j and k to the next and the last statement: as readers of mail and news know them.
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyped(event.target)) return
  if (event.key === '/') {
    event.preventDefault()
    document.querySelector<HTMLInputElement>('#words')?.select()
  } else if (event.key === 'j') step(1)
  else if (event.key === 'k') step(-1)
})

const isTyped = (target: EventTarget | null) => target instanceof Element && target.matches('input, select, textarea, [contenteditable]')

/** Goes to a neighbour of the statement that the focus is in, or to the first. */
function step(by: number): void {
  const statements = [...document.querySelectorAll<HTMLElement>('main .statement, main .note')]
  const at = statements.findIndex((statement) => statement.contains(document.activeElement))
  const to = statements[at < 0 ? 0 : at + by]
  if (to === undefined) return
  to.tabIndex = -1
  to.focus()
}

export {}

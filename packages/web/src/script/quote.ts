// A button that copies beside each citation; without script the text can be selected.
for (const place of document.querySelectorAll<HTMLElement>('[data-copies]')) {
  const text = document.getElementById(place.dataset.copies as string)?.textContent ?? ''
  const button = document.createElement('button')
  const name = place.textContent
  button.type = 'button'
  button.textContent = 'Copy'
  button.ariaLabel = `Copy the citation: ${name}`
  const told = document.createElement('span')
  told.className = 'quiet'
  told.role = 'status'
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text)
      told.textContent = 'copied'
    } catch {
      // a page that came by http from another machine may not write there
      getSelection()?.selectAllChildren(document.getElementById(place.dataset.copies as string) as HTMLElement)
      told.textContent = 'marked: copy it with the keyboard'
    }
  })
  place.append(button, told)
}

export {}

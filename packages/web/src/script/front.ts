// The counts come after the statements, which are there to read meanwhile.
const place = document.querySelector('#counts')
const address = place?.querySelector('a')?.href
if (place && address) {
  const answer = await fetch(address)
  const counts = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#counts')
  if (answer.ok && counts) place.replaceWith(document.adoptNode(counts))
}

export {}

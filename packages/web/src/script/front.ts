// The counts come after the statements, which are there to read meanwhile; then what comes in.
import { fillCounts } from './front/counts.ts'
import { live } from './front/live.ts'

const counts = document.querySelector('#counts')
if (counts) await fillCounts(counts)
const place = document.querySelector<HTMLElement>('#live')
if (place) live(place)

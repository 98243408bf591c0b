import { TryLater } from '../problem/problem.ts'
import type { Services } from '../services.ts'

/** Pages that are read or wait for it at once: some tens of seconds for two cores. */
const MOST_READING = 64

/** A reader that takes no more pages than can be read soon, so that who sends many hears of it, and not of nothing. */
export function queued(read: Services['read'], most = MOST_READING): Services['read'] {
  let reading = 0
  return async (article, options) => {
    if (reading >= most) throw new TryLater('busy', article.title ?? 'page', `${most} pages wait to be read already. Send it again later.`)
    reading += 1
    try {
      return await read(article, options)
    } finally {
      reading -= 1
    }
  }
}

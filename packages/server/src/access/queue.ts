import { TryLater } from '../problem/problem.ts'

/** Pages that are fetched and read, or wait for it, at once: some tens of seconds for two cores. */
const MOST_WAITING = 64

/** Takes no more work than can be done soon, so that who sends many pages hears of it, and not of nothing. */
export function lineOf(most = MOST_WAITING): <Done>(work: () => Promise<Done>) => Promise<Done> {
  let waiting = 0
  return async (work) => {
    if (waiting >= most) throw new TryLater('busy', 'page', `${most} pages wait to be read already. Send it again later.`)
    waiting += 1
    try {
      return await work()
    } finally {
      waiting -= 1
    }
  }
}

import { Agent, get } from 'node:http'
import { randomOf } from './random.js'

/** As many as a browser and its neighbours would open: none waits for another. */
const CONNECTIONS = 64

/** Asks for pages at moments drawn by chance, so many a second on average (a Poisson process: people come singly and together), whether the last is answered or not.
 *  The same seed asks at the same moments.
 *  @param requests  `{path, headers}`, which are asked for in turn
 *  @returns  milliseconds from when each was due, sorted, and how many failed */
export async function steady(requests, { address, rate, seconds, seed }) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const random = randomOf(seed)
  const pending = []
  const began = performance.now()
  const ended = began + seconds * 1000
  for (let due = began; ; ) {
    due += (-Math.log(1 - random()) * 1000) / rate
    if (due > ended) break
    const wait = due - performance.now()
    // a timer counts whole milliseconds
    if (wait >= 1) await new Promise((done) => setTimeout(done, wait))
    pending.push(answered(requests[pending.length % requests.length], due))
  }
  const answers = await Promise.all(pending)
  agent.destroy()
  return {
    took: answers.map(({ took }) => took).sort((a, b) => a - b),
    failed: answers.filter(({ isFailed }) => isFailed).length,
  }

  function answered({ path, headers }, due) {
    return new Promise((done) => {
      const end = (isFailed) => done({ took: performance.now() - due, isFailed })
      const request = get(`${address}${path}`, { agent, headers }, (answer) => {
        answer.on('end', () => end(answer.statusCode !== 200))
        answer.on('error', () => end(true))
        answer.resume()
      })
      request.on('error', () => end(true))
    })
  }
}

/** The time that a share of them takes at most. */
export const at = ({ took }, share) => took[Math.min(took.length - 1, Math.floor(took.length * share))]

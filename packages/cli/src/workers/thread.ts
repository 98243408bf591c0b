// what runs in a worker thread: one reader on one core
import { parentPort, workerData } from 'node:worker_threads'
import { loadReader } from '../model.ts'
import { packed } from './carried.ts'
import { giveWay } from './give-way.ts'
import type { Answer, Order, WorkerOptions } from './messages.ts'

const { model, givesWay } = workerData as WorkerOptions
const say = (answer: Answer) => parentPort?.postMessage(answer)

try {
  if (givesWay) giveWay()
  const reader = await loadReader({ model, threads: 1 })
  const stops = new Map<number, AbortController>()
  parentPort?.on('message', async (order: Order) => {
    if ('close' in order) {
      await reader.close()
      parentPort?.close()
    } else if ('abort' in order) stops.get(order.abort)?.abort()
    else {
      const { job, article, minConfidence } = order
      const stop = new AbortController()
      stops.set(job, stop)
      try {
        const record = await reader.read(article, { signal: stop.signal, minConfidence })
        say({ job, record: { ...record, article: null } })
      } catch (error) {
        say({ job, error: packed(error) })
      } finally {
        stops.delete(job)
      }
    }
  })
  say({ loaded: { model: reader.model, language: reader.language } })
} catch (error) {
  say({ fault: packed(error) })
}

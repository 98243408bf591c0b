import { articleFromText, loadReader } from 'onrecord'

const loading = loadReader({ onProgress: (progress) => self.postMessage({ progress }) })

self.onmessage = async ({ data: { id, text } }) => {
  const reader = await loading
  const { article } = articleFromText(text, { name: id })
  self.postMessage({ id, record: await reader.read(article) })
}

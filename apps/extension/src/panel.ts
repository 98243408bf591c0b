import { DraftReader, type Reading, save, statementList } from '@onrecord/web/draft'
import { tabOf } from './tab.ts'

const tabId = Number(new URLSearchParams(location.search).get('tab'))
const tab = tabOf(tabId)
const part = (id: string) => document.getElementById(id) as HTMLElement
const say = (words: string) => {
  part('state').textContent = words
}
let reading: Reading | null = null

const worker = new Worker(new URL('../../../packages/cli/src/browser/draft/draft.worker.ts', import.meta.url), { type: 'module' })
const reader = new DraftReader(worker, () => {})

/** Reads the page in the tab, marks its statements there, and lists them here. */
async function read(): Promise<void> {
  try {
    const { html, url } = await tab.html()
    say('Loading the reader …')
    await reader.ready
    say('Reading …')
    reading = await reader.read({ name: url, url, type: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(html) })
    const list = statementList(part('statements'), reading, (statement) => {
      list.choose(statement)
      void tab.show(statement)
    })
    const marked = await tab.mark(reading.inPage)
    say(`Statements: ${reading.record.statements.length}, marked in the page: ${marked}.`)
    ;(part('save') as HTMLButtonElement).disabled = false
  } catch (error) {
    say((error as Error).message)
  }
}

part('again').onclick = () => void read()
part('clear').onclick = () => void tab.clear()
part('save').onclick = () => reading && save(reading.record)
chrome.runtime.onMessage.addListener(({ read: asked }: { readonly read?: number }) => {
  if (asked === tabId) void read()
})
void read()

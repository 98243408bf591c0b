import { installed, isKept } from '../offline/installed.ts'
import type { Given } from '../quotes/passage.ts'
import { VERDICTS } from '../quotes/verdict.ts'
import { DraftReader, type Progress } from '../reading/draft-reader.ts'
import type { Draft, Reading } from '../reading/messages.ts'
import { element } from './element.ts'
import { roleOf } from './given-files.ts'
import { printingsOf } from './ledger.ts'
import { markedText } from './marked-text.ts'
import { parts } from './parts.ts'
import { save } from './save.ts'
import { type StatementList, statementList } from './statement-list.ts'
import { warningList } from './warning-list.ts'

const MEGABYTE = 1e6

/** Starts the page: loads the reader, then reads what is pasted, chosen or dropped.
 *  @param openWorker  starts the worker of {@link answerDrafts} */
export async function startDraftPage(openWorker: () => Worker): Promise<void> {
  const page = parts()
  const buttons = [page.read]
  let isWorking = false
  let shown: { readonly reading: Reading; readonly list: StatementList } | null = null
  let file: Draft | null = null
  let against: readonly Given[] = []

  const say = (words: string) => {
    page.state.textContent = words
  }
  const starting = installed('service-worker.js').then(() => new DraftReader(openWorker(), showProgress))
  const showProgress = ({ loadedBytes, totalBytes }: Progress) => {
    page.loading.hidden = false
    if (totalBytes !== null) page.loading.max = totalBytes
    if (totalBytes !== null) page.loading.value = loadedBytes
    if (!isWorking) say(`Loading the reader: ${(loadedBytes / MEGABYTE).toFixed(0)} MB`)
  }
  const work = async (doing: string, task: () => Promise<string>) => {
    isWorking = true
    for (const button of buttons) button.disabled = true
    say(doing)
    try {
      say(await task())
    } catch (error) {
      say((error as Error).message)
    }
    for (const button of buttons) button.disabled = false
    isWorking = false
  }
  const hold = async (given: readonly Given[]): Promise<string> => {
    if (shown === null || given.length === 0) return ''
    const verdicts = await (await starting).hold(given)
    shown.list.judge(
      verdicts,
      given.map(({ name }) => name),
    )
    const counts = VERDICTS.map((kind) => ({ kind, count: verdicts.filter((verdict) => verdict.kind === kind).length }))
    const told = counts.filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${kind}`)
    return ` Quotes: ${told.join(', ') || 'none'}.`
  }
  const read = () =>
    work('Reading …', async () => {
      const began = performance.now()
      const reading = await (await starting).read(file ?? { text: page.text.value })
      const took = (performance.now() - began) / 1000
      shown = { reading, list: show(reading) }
      const { record, warnings } = reading
      const held = await hold(against)
      const found = `Read in ${took.toFixed(1)} s. Statements: ${record.statements.length}. Warnings: ${warnings.length}.${held}`
      return isEnglish(record.article.language)
        ? found
        : `${found} The reader has learnt English only, and this looks like another language.`
    })
  const show = (reading: Reading): StatementList => {
    const choose = (statement: number) => {
      text.show('statement', statement)
      list.choose(statement)
    }
    const text = markedText(page.said, reading, choose)
    const list = statementList(page.statements, reading, choose)
    warningList(page.warnings, reading, (warning) => text.show('warning', warning))
    page.noWarnings.hidden = reading.warnings.length > 0
    page.noStatements.hidden = reading.record.statements.length > 0
    page.result.hidden = false
    return list
  }
  const take = async (given: File, role: 'draft' | 'transcript') => {
    if (role === 'transcript') {
      against = [{ name: given.name, text: await given.text() }]
      page.against.textContent = `Quotes are held against ${given.name}.`
      if (shown !== null) await work('Comparing …', () => hold(against))
      return
    }
    file = { name: given.name, type: given.type, bytes: new Uint8Array(await given.arrayBuffer()) }
    page.given.textContent = `Reading ${given.name}.`
    await read()
  }

  page.form.onsubmit = (event) => {
    event.preventDefault()
    void read()
  }
  page.text.oninput = () => {
    file = null
    page.given.textContent = ''
  }
  for (const role of ['draft', 'transcript'] as const) {
    const field = page[role]
    field.onchange = () => {
      const [given] = field.files ?? []
      if (given) void take(given, role)
      field.value = ''
    }
  }
  document.ondragover = (event) => event.preventDefault()
  document.ondrop = async (event) => {
    event.preventDefault()
    for (const given of event.dataTransfer?.files ?? [])
      await take(given, roleOf(given.name, file !== null || page.text.value.trim() !== ''))
  }
  page.save.onclick = () => shown && save(shown.reading.record)
  const api = document.querySelector<HTMLMetaElement>('meta[name=onrecord-api]')?.content
  if (api !== undefined) {
    const ask = element('button', { type: 'button', disabled: '' }, 'Look its quotes up in the ledger')
    ask.onclick = () =>
      work('Asking the ledger …', async () => {
        if (shown === null) return 'Read a draft first.'
        const { record, quotes } = shown.reading
        const printings = await printingsOf(record.article.text, quotes, new URL(api, document.baseURI))
        return printings.length > 0 ? hold(printings) : 'The ledger has none of these words.'
      })
    buttons.push(ask)
    page.actions.append(' ', ask)
  }

  say('Loading the reader …')
  try {
    await (await starting).ready
    const ready = (await isKept()) ? 'Ready. From now on the page works without a network.' : 'Ready.'
    // what was dropped meanwhile tells of itself
    if (!isWorking && shown === null) {
      for (const button of buttons) button.disabled = false
      say(ready)
    }
  } catch (error) {
    say((error as Error).message)
  }
  page.loading.hidden = true
}

const isEnglish = (language: string | null) => language === null || /^en\b/i.test(language)

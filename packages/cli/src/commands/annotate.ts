import { articleOf, givenIn, idOf, type Line, lines } from '@onrecord/intake'
import { type ArticleReader, inOrder } from '@onrecord/reader'
import { InputError, type Record } from '@onrecord/record'
import { INTERRUPTED, report } from '../failures.ts'
import { fitHeaps } from '../heaps.ts'
import { standardInput } from '../inputs.ts'
import { loadReader } from '../model.ts'
import { outputLost, write } from '../output.ts'
import { loadReaders } from '../workers/readers.ts'

type Answer = { readonly id: string | null } & (Partial<Record> | { readonly error: string })
/** A line's answer, and what went wrong with it. */
type Annotated = { readonly answer: Answer; readonly name: string; readonly fault: unknown }

export type AnnotateOptions = { readonly minConfidence: number; readonly workers: number }

/** `onrecord annotate`: JSON lines in, records out, in order, several in work at once. */
export async function annotate({ minConfidence, workers }: AnnotateOptions): Promise<void> {
  fitHeaps()
  const reader: ArticleReader & { close(): Promise<void> } = workers > 1 ? await loadReaders({ workers }) : await loadReader({ threads: 1 })
  let stopping = false
  const stop = () => {
    stopping = true
    process.stdin.destroy()
  }
  // the lines in work are finished and written; a second Ctrl-C ends at once
  process.once('SIGINT', stop)
  outputLost.addEventListener('abort', stop)
  try {
    const given = filled(lines(standardInput()))
    for await (const { answer, name, fault } of inOrder(given, (line) => annotated(line, reader, minConfidence), reader)) {
      if (fault !== null) report(fault, name)
      await write(`${JSON.stringify(answer)}\n`)
    }
  } catch (error) {
    if (!stopping) report(error, '-')
  }
  if (stopping && !outputLost.aborted) process.exitCode = INTERRUPTED
  await reader.close()
}

async function* filled(given: AsyncIterable<Line>): AsyncIterable<Line> {
  for await (const line of given) if (line.fault !== null || line.text.trim() !== '') yield line
}

async function annotated(line: Line, reader: ArticleReader, minConfidence: number): Promise<Annotated> {
  let id: string | null = null
  const name = `line ${line.number}`
  try {
    const given = givenIn(line, name)
    id = idOf(given, name)
    const article = articleOf(given, name)
    return { answer: { id, ...(await reader.read(article, { minConfidence })) }, name, fault: null }
  } catch (fault) {
    const error = fault instanceof InputError ? `${fault.advice} (${fault.code})` : 'This is a fault of onrecord. (internal)'
    return { answer: { id, error }, name, fault }
  }
}

import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Model, Reader } from '@onrecord/reader'
import { InputError } from '@onrecord/record'
import { type LoadOptions, MODEL_FILES, MOST_THREADS } from './load-options.ts'
import { quietRuntime } from './quiet-runtime.ts'

/** The model that comes with onrecord; in a checkout a link to models/en. */
const COMES_WITH_ONRECORD = new URL('../models/en', import.meta.url)

/** Loads the reader of English into onnxruntime-node.
 *  @param options.threads  the machine's cores, 4 at most, if not given
 *  @throws {InputError} `bad-model` where the model's files are missing or broken; the signal's reason */
export async function loadReader({
  model = COMES_WITH_ONRECORD,
  threads = Math.min(MOST_THREADS, availableParallelism()),
  signal,
  onProgress,
}: LoadOptions = {}): Promise<Reader> {
  quietRuntime()
  const [files, runtime] = await Promise.all([
    typeof model === 'string' || model instanceof URL ? readModel(model, signal) : model,
    import('onnxruntime-node'),
  ])
  onProgress?.({ loadedBytes: files.weights.length, totalBytes: files.weights.length })
  const reader = await Reader.load(files, runtime, { threads })
  if (signal?.aborted) {
    await reader.close()
    signal.throwIfAborted()
  }
  return reader
}

async function readModel(model: string | URL, signal: AbortSignal | undefined): Promise<Model> {
  const folder = String(model).startsWith('file:') ? fileURLToPath(model) : String(model)
  const file = (name: string) => readFile(`${folder}/${name}`, { signal })
  try {
    const [weights, vocabulary, settings] = await Promise.all([
      file(MODEL_FILES.weights),
      file(MODEL_FILES.vocabulary),
      file(MODEL_FILES.settings),
    ])
    return { weights, vocabulary: String(vocabulary), settings: JSON.parse(String(settings)) }
  } catch (cause) {
    signal?.throwIfAborted()
    throw new InputError('bad-model', folder, `The model cannot be read: ${(cause as Error).message}. Install onrecord again.`, { cause })
  }
}

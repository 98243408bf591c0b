import { Reader } from '@onrecord/reader'
import * as runtime from '../../runtime/ort.wasm.min.mjs'
import { type LoadOptions, MOST_THREADS } from '../load-options.ts'
import { fetchModel } from './fetch-model.ts'

/** Loads the reader of English into WebAssembly. The runtime's threads are those of the first reader that a page loads.
 *  @param options.threads  the machine's cores, 4 at most, if not given; 1 where the page is not cross-origin isolated
 *  @throws {InputError} `bad-model` where the model's files are missing or broken; the signal's reason */
export async function loadReader({ model, threads, signal, onProgress }: LoadOptions = {}): Promise<Reader> {
  const files =
    model === undefined || typeof model === 'string' || model instanceof URL ? await fetchModel(model, { signal, onProgress }) : model
  runtime.env.wasm.numThreads = crossOriginIsolated ? (threads ?? Math.min(MOST_THREADS, navigator.hardwareConcurrency)) : 1
  // as files of their own: a thread starts from the first, and must not start the page's bundle
  runtime.env.wasm.wasmPaths = {
    mjs: new URL('../../runtime/ort-wasm-simd-threaded.mjs', import.meta.url),
    wasm: new URL('../../runtime/ort-wasm-simd-threaded.wasm', import.meta.url),
  }
  const reader = await Reader.load(files, runtime)
  if (signal?.aborted) {
    await reader.close()
    signal.throwIfAborted()
  }
  return reader
}

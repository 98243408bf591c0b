import type { Model } from '@onrecord/reader'
import { InputError } from '@onrecord/record'
import { type LoadOptions, MODEL_FILES } from '../load-options.ts'
import { download } from './download.ts'

type Files = { readonly weights: URL; readonly vocabulary: URL; readonly settings: URL }

/** Written out, each in one expression: so a bundler finds the files and takes them along. */
const COMES_WITH_ONRECORD: Files = {
  weights: new URL('../../models/en/reader.int8.onnx', import.meta.url),
  vocabulary: new URL('../../models/en/vocabulary.txt', import.meta.url),
  settings: new URL('../../models/en/model.json', import.meta.url),
}

/** The model in a folder of a server; the one that comes with onrecord if none is given.
 *  @throws {InputError} `bad-model`; the signal's reason */
export async function fetchModel(
  folder: URL | string | undefined,
  { signal, onProgress }: Pick<LoadOptions, 'signal' | 'onProgress'>,
): Promise<Model> {
  const files = folder === undefined ? COMES_WITH_ONRECORD : filesIn(folder)
  const [weights, vocabulary, settings] = await Promise.all([
    // the two others are under a hundredth of it
    download(files.weights, { signal, onProgress: (loadedBytes, totalBytes) => onProgress?.({ loadedBytes, totalBytes }) }),
    download(files.vocabulary, { signal }),
    download(files.settings, { signal }),
  ])
  const text = new TextDecoder()
  try {
    return { weights, vocabulary: text.decode(vocabulary), settings: JSON.parse(text.decode(settings)) }
  } catch (cause) {
    throw new InputError('bad-model', files.settings.href, 'The settings are no JSON. Check the address.', { cause })
  }
}

function filesIn(folder: URL | string): Files {
  const base = new URL(`${String(folder).replace(/\/$/, '')}/`, location.href)
  const file = (name: string) => new URL(name, base)
  return { weights: file(MODEL_FILES.weights), vocabulary: file(MODEL_FILES.vocabulary), settings: file(MODEL_FILES.settings) }
}

import type { Model } from '@onrecord/reader'

/** How far the model's files are. */
export type Progress = {
  readonly loadedBytes: number
  /** null where a server does not say how large a file is. */
  readonly totalBytes: number | null
}

export type LoadOptions = {
  /** The files of a model, or the folder that holds them: in Node a path or a file: address, in a browser an address.
   *  The model that comes with onrecord if not given. */
  readonly model?: Model | URL | string
  /** Cores that one window of a page may use. */
  readonly threads?: number
  /** Ends the loading with its reason. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** More threads than this do not speed up one window. */
export const MOST_THREADS = 4

/** The names of a model's files in its folder. */
export const MODEL_FILES = { weights: 'reader.int8.onnx', vocabulary: 'vocabulary.txt', settings: 'model.json' } as const

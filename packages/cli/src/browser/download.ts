import { InputError } from '@onrecord/record'

export type DownloadOptions = {
  readonly signal?: AbortSignal
  /** Told with each piece how much of this file is there, and how much there will be, where the server says so. */
  readonly onProgress?: (loadedBytes: number, totalBytes: number | null) => void
}

/** The bytes of one of a model's files.
 *  @throws {InputError} `bad-model` where the address gives no file; the signal's reason */
export async function download(url: URL, { signal, onProgress }: DownloadOptions = {}): Promise<Uint8Array> {
  const failed = (why: string, cause?: unknown) =>
    new InputError('bad-model', url.href, `The model's file cannot be fetched: ${why}. Check the address, and that the page may load it.`, {
      cause,
    })
  try {
    const answer = await fetch(url, { signal: signal ?? null })
    if (!answer.ok || answer.body === null) throw failed(`HTTP ${answer.status}`)
    const total = sizeOf(answer.headers)
    const chunks: Uint8Array[] = []
    let loaded = 0
    for (const body = answer.body.getReader(); ; ) {
      const { done, value } = await body.read()
      if (done) return joined(chunks, loaded)
      chunks.push(value)
      loaded += value.length
      onProgress?.(loaded, total)
    }
  } catch (cause) {
    signal?.throwIfAborted()
    throw cause instanceof InputError ? cause : failed((cause as Error).message, cause)
  }
}

/** The size of a file as the page gets it; the length of a compressed answer is another one. */
function sizeOf(headers: Headers): number | null {
  const length = headers.get('content-length')
  return length === null || headers.has('content-encoding') ? null : Number(length)
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

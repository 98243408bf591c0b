/** Aborted by Ctrl-C, or by whoever asks the process to end: what is at work comes to its end first. */
export function ended(): AbortSignal {
  const end = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort())
  return end.signal
}

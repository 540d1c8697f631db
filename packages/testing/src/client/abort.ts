/** The signal that came with a request, if it is one. */
export function readSignal(value: unknown): AbortSignal | undefined {
  return value instanceof AbortSignal ? value : undefined
}

/** The error that the SDK's own HTTP handler rejects with when a request is aborted. */
export function abortError(signal: AbortSignal): Error {
  return Object.assign(new Error('Request aborted', { cause: signal.reason }), { name: 'AbortError' })
}

/** Throws if the request was aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortError(signal)
}

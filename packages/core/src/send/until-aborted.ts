/** What a promise brings, or a rejection as soon as the flush is ended: whoever doesn't heed its signal can't hold it up. */
export function untilAborted<V>(promise: Promise<V>, signal: AbortSignal): Promise<V> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(abortError())
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

/** Why a call is given up whose flush was ended; named as the SDK's own. */
export function abortError(): Error {
  return Object.assign(new Error('Request aborted'), { name: 'AbortError' })
}

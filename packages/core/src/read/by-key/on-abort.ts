interface Watch {
  readonly callbacks: Set<() => void>
  readonly listener: () => void
}

const watches = new WeakMap<AbortSignal, Watch>()

/**
 * Calls back when a signal is aborted; returns what ends that. One listener serves all callbacks of a signal: Node warns of a
 * leak from eleven on, and one signal may well end a hundred gets.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const watch = watches.get(signal) ?? startWatch(signal)
  watch.callbacks.add(callback)
  return () => {
    watch.callbacks.delete(callback)
    if (watch.callbacks.size > 0 || watches.get(signal) !== watch) return
    watches.delete(signal)
    signal.removeEventListener('abort', watch.listener)
  }
}

function startWatch(signal: AbortSignal): Watch {
  const callbacks = new Set<() => void>()
  const listener = (): void => {
    for (const callback of [...callbacks]) callback()
  }
  const watch = { callbacks, listener }
  watches.set(signal, watch)
  signal.addEventListener('abort', listener)
  return watch
}

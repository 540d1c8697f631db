/** A signal that the first Ctrl-C aborts. The second one ends the process as usual. */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort(new Error('Interrupted by Ctrl-C')))
  return controller.signal
}

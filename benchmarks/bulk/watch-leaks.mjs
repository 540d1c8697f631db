import { getEventListeners } from 'node:events'

/** Counts what a process must not have after a long load: rejections that nobody handles, warnings, listeners. */
export function watchLeaks() {
  const leaks = { unhandledRejections: 0, warnings: [], mostListeners: 0 }
  const onRejection = () => leaks.unhandledRejections++
  const onWarning = ({ name }) => name.startsWith('MaxListeners') && leaks.warnings.push(name)
  process.on('unhandledRejection', onRejection)
  process.on('warning', onWarning)
  return {
    leaks,
    /** Counts the listeners of each signal now. */
    note: (...signals) => {
      for (const signal of signals.filter(Boolean)) {
        leaks.mostListeners = Math.max(leaks.mostListeners, getEventListeners(signal, 'abort').length)
      }
    },
    stop: () => process.off('unhandledRejection', onRejection).off('warning', onWarning),
  }
}

import { once } from 'node:events'
import { systemClock } from '../clock/system-clock.js'

/** Milliseconds; the waits of one load, three at most, end within the ten seconds that containers have to stop. */
const GRACE_MS = 3_000

/** Without a reason of its own the end of each wait would make an error. */
const ANSWERED = Symbol('answered')

/**
 * Waits for the application's own source or store, but after an abort for a moment only: tells whether it has answered.
 * Rejects with what it rejects with.
 */
export async function isAnswered(answer: Promise<unknown>, signal: AbortSignal): Promise<boolean> {
  const watch = new AbortController()
  try {
    return await Promise.race([answer.then(() => true), graceOver(signal, watch.signal).then(() => false)])
  } finally {
    watch.abort(ANSWERED)
  }
}

async function graceOver(signal: AbortSignal, answered: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort', { signal: answered })
  // a file takes real time under a virtual clock too
  await systemClock.sleep(GRACE_MS, answered)
}

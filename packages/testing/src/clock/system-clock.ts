import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from './clock.js'

/** The machine's clock: sleeps really wait. */
export const systemClock: Clock = Object.freeze({
  now: () => Date.now(),
  sleep: async (ms: number, signal?: AbortSignal) => {
    signal?.throwIfAborted()
    try {
      await wait(ms, undefined, signal && { signal })
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    }
  },
})

import type { Clock } from './clock.js'

/** The longest time that `setTimeout` takes; more it takes for 1 ms. Source: "Timers", Node.js documentation. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1

/** The real clock: monotonic time and `setTimeout`. */
export const systemClock: Clock = Object.freeze({
  now: (): number => performance.now(),
  sleep: (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const onAbort = (): void => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const onEnd = (): void => {
        signal?.removeEventListener('abort', onAbort)
        resolve()
      }
      const wait = (left: number): NodeJS.Timeout =>
        left <= MAX_TIMEOUT_MS
          ? setTimeout(onEnd, left)
          : setTimeout(() => {
              timer = wait(left - MAX_TIMEOUT_MS)
            }, MAX_TIMEOUT_MS)
      let timer = wait(ms)
      signal?.addEventListener('abort', onAbort, { once: true })
    }),
})

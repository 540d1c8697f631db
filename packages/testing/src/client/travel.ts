import type { Clock } from '../clock/clock.js'
import { nextTurn } from '../clock/next-turn.js'
import { VirtualClock } from '../clock/virtual-clock.js'
import { abortError } from './abort.js'

/**
 * Lets a request or an answer travel for `ms` milliseconds. No less than one turn of the event loop passes, as with a
 * real network, so that timers, signals and other calls get theirs; on a virtual clock no time. Wakes at once when the request is aborted.
 */
export async function travel(
  clock: Clock,
  ms: number,
  signal: AbortSignal | undefined,
  onAbort: () => void,
): Promise<void> {
  try {
    if (ms > 0) await clock.sleep(ms, signal)
    else await (clock instanceof VirtualClock ? clock.turn() : nextTurn())
    signal?.throwIfAborted()
  } catch (error) {
    if (!signal?.aborted) throw error
    onAbort()
    throw abortError(signal)
  }
}

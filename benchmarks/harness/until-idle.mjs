import { setTimeout } from 'node:timers/promises'

const LOOK_MS = 10
/** A look itself takes a tenth of a millisecond. */
const IDLE_MICROSECONDS = 500
const MOST_LOOKS = 30

/**
 * Waits until this process takes no more CPU time: the engine's own threads sweep for 10 to 30 ms when a full collection is
 * back, which would be billed to whoever is measured next.
 */
export async function untilIdle() {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const start = process.cpuUsage()
    await setTimeout(LOOK_MS)
    const { user, system } = process.cpuUsage(start)
    if (user + system < IDLE_MICROSECONDS) return
  }
}

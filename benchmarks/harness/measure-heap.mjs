import { getHeapStatistics } from 'node:v8'
import { collectGarbage } from './collect-garbage.mjs'

/**
 * Runs `work(sample)` once, untimed, and gives the highest heap seen above the start, in MB. `work` calls `sample` at
 * each request: timers don't run while a stub answers at once. Garbage not yet collected counts.
 */
export async function measureHeap(work) {
  collectGarbage()
  const start = getHeapStatistics().used_heap_size
  let peak = start
  const sample = () => {
    peak = Math.max(peak, getHeapStatistics().used_heap_size)
  }
  await work(sample)
  sample()
  return (peak - start) / 1e6
}

import { getHeapStatistics } from 'node:v8'
import { collectGarbage } from './collect-garbage.mjs'

/**
 * Runs `work(sample)` once, untimed, and gives the highest heap seen above the start, in MB. `work` calls `sample` at
 * each request: timers don't run while a stub answers at once. Garbage not yet collected counts, unless `collectEach` says
 * after how many samples there is a full collection, and only those count.
 */
export async function measureHeap(work, { collectEach } = {}) {
  collectGarbage()
  const start = getHeapStatistics().used_heap_size
  let peak = start
  let samples = 0
  const sample = () => {
    if (collectEach !== undefined && samples++ % collectEach !== 0) return
    if (collectEach !== undefined) collectGarbage()
    peak = Math.max(peak, getHeapStatistics().used_heap_size)
  }
  await work(sample)
  samples = 0
  sample()
  return (peak - start) / 1e6
}

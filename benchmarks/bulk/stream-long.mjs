import { getHeapStatistics } from 'node:v8'
import { bulkWrite } from '@sluice/core/bulk'
import { collectGarbage } from '../harness/collect-garbage.mjs'
import { measure } from '../harness/measure.mjs'
import { Mark } from './mark.mjs'
import { openTarget } from './open-target.mjs'
import { slope } from './slope.mjs'
import { watchLeaks } from './watch-leaks.mjs'

const SAMPLES = 200

/**
 * Streams so many elements through one load, and samples the heap at even intervals, after a full collection each. The
 * source takes them: it is asked only while there is room, so that what is held is nearly the same each time.
 */
export async function streamLong({ stream, transport, note }) {
  const watch = watchLeaks()
  const { signal } = new AbortController()
  const target = await openTarget(transport, (inner) => watch.note(inner))
  const samples = []
  let gcCpuMs = 0
  const sample = (read) => {
    const { user, system } = process.cpuUsage()
    collectGarbage()
    const after = process.cpuUsage()
    gcCpuMs += (after.user + after.system - user - system) / 1000
    const { used_heap_size: heap, external_memory: external } = getHeapStatistics()
    watch.note(signal)
    samples.push({ read, heap, external })
    if (samples.length % 20 === 0) note(`${read} read, heap ${(heap / 1e6).toFixed(1)} MB`)
  }
  const every = Math.ceil(stream / SAMPLES)
  function* source() {
    for (let place = 0; place < stream; place++) {
      if (place % every === every - 1) sample(place + 1)
      yield new Mark(place)
    }
  }
  // what the SDK loads with its first call is none of the load's
  await target.count()
  collectGarbage()
  const start = getHeapStatistics().used_heap_size
  let report
  const { cpuMs, wallMs } = await measure(async () => {
    report = await bulkWrite(target.client, source(), { signal, concurrency: 8 })
  })
  const stored = await target.count()
  target.stop()
  watch.stop()
  return summary({
    stream,
    transport,
    start,
    samples,
    report,
    stored,
    cpuMs: cpuMs - gcCpuMs,
    wallMs,
    leaks: watch.leaks,
  })
}

function summary({ stream, transport, start, samples, report, stored, cpuMs, wallMs, leaks }) {
  const late = samples.slice(samples.length / 5)
  return {
    stream,
    transport,
    written: report.written,
    stored,
    calls: report.calls,
    itemsPerSecond: Math.round((1000 * stream) / wallMs),
    cpuMicrosPerItem: (1000 * cpuMs) / stream,
    peakHeapMB: (Math.max(...samples.map(({ heap }) => heap)) - start) / 1e6,
    heapBytesPerItem: slope(late.map(({ read, heap }) => [read, heap])),
    externalBytesPerItem: slope(late.map(({ read, external }) => [read, external])),
    ...leaks,
    samples: samples.map(({ read, heap, external }) => [read, heap - start, external]),
  }
}

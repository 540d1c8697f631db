import { type BulkEstimate } from '@sluice/core/bulk'
import test from 'ava'
import { MemoryCheckpoint } from '../fixtures/memory-checkpoint.js'
import { Place } from '../fixtures/place.js'
import { songs } from '../fixtures/song.js'
import { startBulk } from '../fixtures/start-bulk.js'

test('a load is estimated from its first thousand elements, before anything is sent', async (t) => {
  const { client, load } = await startBulk()
  const seen: { readonly estimate: BulkEstimate; readonly calls: number }[] = []
  const report = await load(songs(3_000), {
    onEstimate: (estimate) => seen.push({ estimate, calls: client.calls.length }),
    expected: 3_000,
    price: 1.25,
    pace: { maxWcu: 1_000 },
  })
  t.is(seen.length, 1)
  t.is(seen[0]?.calls, 0)
  t.like(seen[0]?.estimate, {
    sampled: 1_000,
    elements: 3_000,
    estimatedUnitsPerElement: 1,
    estimatedWriteUnits: 3_000,
    estimatedSeconds: 3,
    estimatedDollars: 0.00375,
  })
  t.is(report.estimate, seen[0]?.estimate)
  t.is(report.written, 3_000)
})

test('a source that ends early is its own sample, by class', async (t) => {
  const { load } = await startBulk()
  const seen: BulkEstimate[] = []
  const large = Array.from({ length: 10 }, (_, i) => new Place(`${i}`, 'x'.repeat(1500)))
  await load([...songs(10), ...large], { onEstimate: (one) => seen.push(one) })
  const [estimate] = seen
  t.like(estimate, { sampled: 20, elements: 20, estimatedWriteUnits: 30, estimatedUnitsPerElement: 1.5 })
  t.deepEqual(
    estimate?.classes.map(({ className, estimatedWriteUnits }) => [className, estimatedWriteUnits]),
    [
      ['Song', 10],
      ['Place', 20],
    ],
  )
  t.is(estimate?.estimatedSeconds, undefined)
  t.is(estimate?.estimatedDollars, undefined)
})

test('of a source whose end nobody knows the units of one element are told', async (t) => {
  const { load } = await startBulk()
  const seen: BulkEstimate[] = []
  await load(songs(2_000), { onEstimate: (one) => seen.push(one), price: 1 })
  const [estimate] = seen
  t.like(estimate, { sampled: 1_000, estimatedUnitsPerElement: 1 })
  t.is(estimate?.elements, undefined)
  t.is(estimate?.estimatedDollars, undefined)
})

test('a load that resumes is estimated from what is left', async (t) => {
  const { load, fail } = await startBulk()
  const checkpoint = new MemoryCheckpoint()
  const controller = new AbortController()
  await fail(songs(2_000), {
    checkpoint,
    signal: controller.signal,
    onProgress: ({ position }) => position >= 1_200 && controller.abort(),
  })
  const { position = 0 } = checkpoint.current ?? {}
  t.true(position > 1_000, `${position}`)
  const seen: BulkEstimate[] = []
  await load(songs(4_000), { checkpoint, onEstimate: (one) => seen.push(one), expected: 4_000 })
  t.like(seen[0], { elements: 4_000 - position, estimatedWriteUnits: 4_000 - position })
})

test('a buffer smaller than the sample, a silent source and a callback that throws hold nothing up', async (t) => {
  const { load } = await startBulk()
  const onEstimate = (): never => {
    throw new Error('mine')
  }
  async function* pausing() {
    yield* songs(3)
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate)
    yield* songs(3, 'other')
  }
  t.like(await load(songs(100), { onEstimate, maxBufferedBytes: 30_000 }), { ok: true, written: 100 })
  const report = await load(pausing(), { onEstimate })
  t.like(report, { ok: true, written: 6 })
  t.is(report.callbackErrors.length, 1)
})

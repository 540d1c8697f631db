import { VirtualClock } from '@sluice/testing'
import test from 'ava'
import { CheckpointKeeper } from '#src/bulk/checkpoint-keeper.js'
import { imageOf } from '#src/codec/image.js'
import { MemoryCheckpoint } from '../fixtures/memory-checkpoint.js'

const element = (i: number) => ({ kind: 'put', id: `id ${i}`, image: imageOf({ year: { N: `${i}` } }) })

/** A keeper that has read so many elements, and its store. */
function keeperOf(count: number, store = new MemoryCheckpoint()) {
  const clock = new VirtualClock()
  const onError = (error: unknown): never => {
    throw error
  }
  const keeper = new CheckpointKeeper({ store, intervalMs: 0, clock, resumed: store.current, onError })
  const fits = Array.from({ length: count }, (_, i) => keeper.read(element(i)))
  return { keeper, store, fits }
}

test('saves the last of its places that is not beyond what has ended', async (t) => {
  const { keeper, store } = keeperOf(120)
  for (const [ended, position] of [
    [49, undefined],
    [50, 50],
    [99, 50],
    [119, 100],
  ] as const) {
    await keeper.stop(ended)
    t.is(store.current?.position, position, `${ended}`)
  }
})

test('counts the dead letters before the place that is saved, later ones with a later place', async (t) => {
  const { keeper, store } = keeperOf(120)
  for (const letter of [110, 10, 60]) keeper.noteLetter(letter)
  await keeper.stop(70)
  t.like(store.current, { position: 50, deadLetters: 1 })
  await keeper.stop(100)
  t.like(store.current, { position: 100, deadLetters: 2 })
  keeper.mark()
  await keeper.stop(120)
  t.like(store.current, { position: 120, deadLetters: 3 })
})

test('one that resumes asks the source for the same elements, and counts on', async (t) => {
  const { keeper, store } = keeperOf(50)
  keeper.noteLetter(3)
  await keeper.stop(50)
  const resumed = keeperOf(100, store)
  t.true(resumed.fits.every(Boolean))
  resumed.keeper.noteLetter(70)
  await resumed.keeper.stop(100)
  t.like(store.current, { position: 100, deadLetters: 2 })
})

test('a source that does not repeat them is told where they end', async (t) => {
  const { keeper, store } = keeperOf(50)
  await keeper.stop(50)
  store.current = store.current && { ...store.current, hash: 'another' }
  const { fits } = keeperOf(60, store)
  t.deepEqual(
    fits.flatMap((fit, i) => (fit ? [] : [i])),
    [49],
  )
})

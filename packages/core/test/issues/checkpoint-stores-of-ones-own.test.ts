import { Readable } from 'node:stream'
import { CheckpointError, type CheckpointStore } from '@sluice/core/bulk'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { songs } from '../fixtures/song.js'
import { startBulk } from '../fixtures/start-bulk.js'
import { storedCount } from '../fixtures/stored-count.js'

/** A store whose `load` gives whatever it is told to. */
function storeOf(load: () => unknown): CheckpointStore {
  return {
    // as JavaScript code could write it
    load: load as CheckpointStore['load'],
    save: async () => undefined,
    clear: async () => undefined,
  }
}

const NO_CHECKPOINTS: readonly unknown[] = [
  // as a store of texts gives it: the elements before it were skipped without a look at the hash
  { version: 1, position: '3', hash: 'x', deadLetters: '0' },
  { version: 1, position: 1.5, hash: 'x', deadLetters: 0 },
  { version: 1, position: -1, hash: 'x', deadLetters: 0 },
  { version: 2, position: 3, hash: 'x', deadLetters: 0 },
  { version: 1, position: 3, deadLetters: 0 },
  {},
  'x',
]

for (const stored of NO_CHECKPOINTS) {
  test(`a store that gives ${JSON.stringify(stored)} is refused before anything is read`, async (t) => {
    const { client, load } = await startBulk()
    const error = await caught(t, CheckpointError, () => load(songs(10), { checkpoint: storeOf(() => stored) }))
    t.is(error.code, 'CHECKPOINT_FAILED')
    t.is(await storedCount(client), 0)
  })
}

test('a store may say null for no checkpoint', async (t) => {
  const { load } = await startBulk()
  t.like(await load(songs(10), { checkpoint: storeOf(() => null) }), { ok: true, written: 10 })
})

test('a stream is destroyed when the checkpoint cannot be read', async (t) => {
  const { load } = await startBulk()
  const source = Readable.from(songs(10))
  const failing = storeOf(() => {
    throw new Error('no connection')
  })
  await caught(t, CheckpointError, () => load(source, { checkpoint: failing }))
  t.true(source.destroyed)
})

test('an abort ends a load whose store does not answer', async (t) => {
  const { fail } = await startBulk()
  const controller = new AbortController()
  const silent = storeOf(() => {
    queueMicrotask(() => controller.abort(new Error('enough')))
    return new Promise(() => undefined)
  })
  const error = await fail(songs(10), { checkpoint: silent, signal: controller.signal })
  t.like(error, { code: 'BULK_FAILED', cause: { message: 'enough' } })
})

test('maxAttempts: undefined is the default of bulk loads, without a limit', async (t) => {
  const { client, load } = await startBulk()
  client.faults.unprocessed({ rate: 1, times: 14 })
  // what exactOptionalPropertyTypes forbids, JavaScript doesn't
  const retry = { maxAttempts: undefined } as object
  t.like(await load(songs(3), { retry }), { ok: true, written: 3 })
})

import { setTimeout as moment } from 'node:timers/promises'
import { CheckpointError, type DeadLetter } from '@sluice/core/bulk'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { MemoryCheckpoint } from '../fixtures/memory-checkpoint.js'
import { Song, songs } from '../fixtures/song.js'
import { startBulk } from '../fixtures/start-bulk.js'

const never = (): Promise<never> => new Promise(() => undefined)

/** Songs of which the elements 30 and 31 can't be sent. */
function someBad(count: number): Song[] {
  const bad = (title: string) => new Song('bad', title, Number.NaN)
  return songs(count).with(30, bad('a')).with(31, bad('b'))
}

/** What aborts a load whose source, once it has given its elements, is silent: when so many are written, or at once. */
function aborting(elements: readonly Song[], after: number) {
  const controller = new AbortController()
  const abort = (): void => controller.abort('enough')
  async function* source() {
    yield* elements
    await never()
  }
  const onProgress = ({ written }: { readonly written: number }) => written >= after && abort()
  return { source: source(), abort, options: { signal: controller.signal, onProgress } }
}

test('an abort does not wait for a sink that never answers, and says what nobody knows', async (t) => {
  const { fail } = await startBulk()
  const { source, options } = aborting(someBad(200), 198)
  const checkpoint = new MemoryCheckpoint()
  let closed = 0
  const close = async () => {
    closed++
  }
  const error = await fail(source, { ...options, checkpoint, deadLetters: { write: never, close } })
  t.like(error, { code: 'BULK_FAILED', cause: 'enough' })
  t.regex(error.message, /It was aborted\. .*sink of dead letters.*2 letters may or may not be stored/)
  t.like(error.report, { ok: false, written: 198, deadLetters: 0, position: 30 })
  t.is(closed, 1)
  t.deepEqual(checkpoint.saved, [])
})

test('nor for one that never closes', async (t) => {
  const { fail } = await startBulk()
  const { source, options } = aborting(someBad(200), 198)
  const deadLetters = { write: async () => undefined, close: never }
  const error = await fail(source, { ...options, deadLetters })
  t.regex(error.message, /It was aborted\. .*sink of dead letters.*not closed/)
  t.like(error.report, { written: 198, deadLetters: 2, position: 200 })
})

test('what a sink is slow to store is waited for', async (t) => {
  const { fail } = await startBulk()
  const { source, options } = aborting(someBad(200), 198)
  const checkpoint = new MemoryCheckpoint()
  const deadLetters = { write: () => moment(100), close: () => moment(100) }
  const error = await fail(source, { ...options, checkpoint, deadLetters })
  t.regex(error.message, /It was aborted\. Started again/)
  t.is(error.report.deadLetters, 2)
  t.like(checkpoint.current, { position: 200, deadLetters: 2 })
})

test('a letter that is stored when the load has ended moves no checkpoint', async (t) => {
  const { fail } = await startBulk()
  const { source, options } = aborting(someBad(200), 198)
  const checkpoint = new MemoryCheckpoint()
  const waiting: (() => void)[] = []
  const write = (_: DeadLetter) => new Promise<void>((resolve) => waiting.push(resolve))
  await fail(source, { ...options, checkpoint, checkpointIntervalMs: 0, deadLetters: { write } })
  t.is(waiting.length, 2)
  for (const answer of waiting) {
    answer()
    await new Promise(setImmediate)
  }
  t.deepEqual(checkpoint.saved, [])
})

test('an abort does not wait for a checkpoint store that never saves, and asks it no more', async (t) => {
  const { fail } = await startBulk()
  const { source, options } = aborting(songs(200), 200)
  let saves = 0
  let answer = (): void => undefined
  const save = () =>
    new Promise<void>((resolve) => {
      saves++
      answer = resolve
    })
  const checkpoint = { load: async () => undefined, save, clear: async () => undefined }
  const error = await fail(source, { ...options, checkpoint, checkpointIntervalMs: 0 })
  t.like(error, { code: 'BULK_FAILED', cause: 'enough' })
  t.regex(error.message, /It was aborted\. The checkpoint store .*may hold an earlier checkpoint/)
  t.is(error.report.position, 200)
  answer()
  await new Promise(setImmediate)
  t.is(saves, 1)
})

test('nor for one that never clears', async (t) => {
  const { fail } = await startBulk()
  const { abort, options } = aborting([], 200)
  const clear = () => {
    setImmediate(abort)
    return never()
  }
  const checkpoint = Object.assign(new MemoryCheckpoint(), { clear })
  const error = await fail(songs(200), { signal: options.signal, checkpoint })
  t.regex(error.message, /It was aborted\. The checkpoint store .*may hold an earlier checkpoint/)
  t.is(error.report.position, 200)
})

test('nor for a source that never closes', async (t) => {
  const { fail } = await startBulk()
  const { options } = aborting([], 100)
  const iterator = songs(5_000).values()
  const source = { [Symbol.asyncIterator]: () => ({ next: async () => iterator.next(), return: never }) }
  const error = await fail(source, options)
  t.is(error.cause, 'enough')
  t.true(error.report.read < 5_000)
})

test('nor where the checkpoint could not be read', async (t) => {
  const { load } = await startBulk()
  const { abort, options } = aborting([], 100)
  const failing = () => {
    setImmediate(abort)
    return Promise.reject(new Error('no connection'))
  }
  const source = { [Symbol.asyncIterator]: () => ({ next: never, return: never }) }
  const checkpoint = Object.assign(new MemoryCheckpoint(), { load: failing })
  const error = await caught(t, CheckpointError, () => load(source, { ...options, checkpoint }))
  t.like(error.cause, { message: 'no connection' })
})

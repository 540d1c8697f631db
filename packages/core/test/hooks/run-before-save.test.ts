import { HookLoopError, schemaOf } from '@sluice/core'
import test from 'ava'
import { HookGuard } from '#src/hooks/hook-guard.js'
import { runBeforeSave } from '#src/hooks/run-before-save.js'
import { PendingOperations } from '#src/pending/pending-operations.js'
import type { EntityHook } from '#src/schema/entity-hooks.js'
import { putOf } from '../fixtures/sealed.js'
import { Song } from '../fixtures/song.js'

/** Puts of songs as if their class had this hook. */
function putWith(hook: EntityHook) {
  const schema = { ...schemaOf(Song), hooks: { beforeSave: [hook], afterSave: [], afterRemove: [] } }
  return (title: string, entity?: object) => ({ ...putOf(title, entity), schema })
}

/** Saves a chain of songs, each from the hook of the one before. */
function chain(length: number) {
  const pending = new PendingOperations()
  let count = 0
  const put = putWith(() => {
    count++
    if (count < length) pending.add(put(`song ${count}`), 'throw')
  })
  pending.add(put('song 0'), 'throw')
  return { run: () => runBeforeSave(pending, new HookGuard()), pending, count: () => count }
}

test('1,000 rounds are let run', (t) => {
  const { run, count } = chain(1_000)
  t.deepEqual(run(), [])
  t.is(count(), 1_000)
})

test('the round after them is not, and everything is still pending', (t) => {
  const { run, pending, count } = chain(1_001)
  t.is(t.throws(run, { instanceOf: HookLoopError }).hook, 'beforeSave of Song')
  t.is(count(), 1_000)
  t.is(pending.waiting().length, 1_001)
})

test('a hook that discards and saves its own entity again is no loop', (t) => {
  const pending = new PendingOperations()
  let runs = 0
  const entity = new Song('x', 'a')
  const put = putWith(() => {
    runs++
    pending.discard(put('a', entity).identity.id)
    pending.add(put('a', entity), 'throw')
  })
  pending.add(put('a', entity), 'throw')
  t.deepEqual(runBeforeSave(pending, new HookGuard()), [])
  t.is(runs, 1)
})

test('an operation that a hook of the same round has discarded has no hook any more', (t) => {
  const pending = new PendingOperations()
  const seen: object[] = []
  const [first, second] = [new Song('x', 'a'), new Song('x', 'b')]
  const put = putWith((entity) => {
    seen.push(entity)
    pending.discard(put('b', second).identity.id)
  })
  pending.addAll([put('a', first), put('b', second)], 'throw')
  runBeforeSave(pending, new HookGuard())
  t.deepEqual(seen, [first])
})

test('all that hooks throw is listed, and the hooks after them run', (t) => {
  const pending = new PendingOperations()
  const cause = new RangeError('no')
  const put = putWith(() => {
    throw cause
  })
  pending.addAll([put('a'), put('b')], 'throw')
  const problems = runBeforeSave(pending, new HookGuard())
  t.deepEqual(
    problems.map(({ key, cause }) => [key, cause]),
    [
      ['{ artist: "x", title: "a" }', cause],
      ['{ artist: "x", title: "b" }', cause],
    ],
  )
})

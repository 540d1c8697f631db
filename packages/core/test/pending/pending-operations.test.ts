import { ConflictError, KeyChangedError } from '@sluice/core'
import test from 'ava'
import { PendingOperations } from '#src/pending/pending-operations.js'
import { deleteOf, putOf } from '../fixtures/sealed.js'

const always = () => true
const never = () => false

test('take moves everything that waits into flight, in order', (t) => {
  const pending = new PendingOperations()
  const all = [putOf('a'), deleteOf('b'), putOf('c')]
  pending.addAll(all, 'throw')
  t.deepEqual(pending.take(), all)
  t.deepEqual(pending.waiting(), [])
  t.deepEqual(
    [...pending.list()],
    all.map((operation) => ({ operation, inFlight: true })),
  )
})

test('land ends the flight: what comes back waits again before what was saved since', (t) => {
  const pending = new PendingOperations()
  const [a, b, c] = [putOf('a'), putOf('b'), putOf('c')]
  pending.addAll([a, b], 'throw')
  pending.take()
  pending.add(c, 'throw')
  pending.land((operation) => operation === b)
  t.deepEqual(pending.waiting(), [b, c])
})

test('a newer operation and a discard each keep an operation from coming back', (t) => {
  const pending = new PendingOperations()
  const [a, b, c] = [putOf('a'), putOf('b'), putOf('c')]
  pending.addAll([a, b, c], 'throw')
  pending.take()
  const newer = deleteOf('a', a.entity)
  pending.add(newer, 'throw')
  pending.discard(b.identity.id)
  pending.land(always)
  t.deepEqual(pending.waiting(), [c, newer])
})

test('discarding drops what waits and marks what is in flight, and tells whether there was anything', (t) => {
  const pending = new PendingOperations()
  const a = putOf('a')
  t.false(pending.discard(a.identity.id))
  pending.add(a, 'throw')
  pending.take()
  pending.add(deleteOf('a', a.entity), 'throw')
  t.true(pending.discard(a.identity.id))
  t.false(pending.discard(a.identity.id))
  t.is(pending.find(a.identity.id), undefined)
  t.is(pending.findByEntity(a.entity), undefined)
  pending.land(always)
  t.deepEqual(pending.waiting(), [])
})

test('what is discarded in flight no longer conflicts', (t) => {
  const pending = new PendingOperations()
  const [a, other] = [putOf('a'), putOf('a', {})]
  pending.add(a, 'throw')
  pending.take()
  t.throws(() => pending.add(other, 'throw'), { instanceOf: ConflictError })
  pending.discard(a.identity.id)
  pending.add(other, 'throw')
  t.deepEqual(pending.waiting(), [other])
})

test('an instance that waits under one key is refused under another', (t) => {
  const pending = new PendingOperations()
  const a = putOf('a')
  pending.add(a, 'throw')
  t.throws(() => pending.add(putOf('b', a.entity), 'last-wins'), { instanceOf: KeyChangedError })
  t.throws(() => pending.add(deleteOf('b', a.entity), 'last-wins'), { instanceOf: KeyChangedError })
  pending.discard(a.identity.id)
  pending.add(putOf('b', a.entity), 'throw')
  t.is(pending.waiting().length, 1)
})

test('adding is all or nothing, the tally of conflicts included', (t) => {
  const pending = new PendingOperations()
  const a = putOf('a')
  pending.add(a, 'throw')
  let asked = 0
  const policy = (): 'keep' | 'replace' => {
    if (asked++ === 0) return 'replace'
    throw new Error('broken')
  }
  t.throws(() => pending.addAll([putOf('a', {}), putOf('b'), putOf('b', {})], policy))
  t.deepEqual(pending.waiting(), [a])
  t.deepEqual(pending.takeConflictTally(), { replaced: 0, kept: 0 })
})

test('the tally counts what gave way since it was last taken', (t) => {
  const pending = new PendingOperations()
  pending.addAll([putOf('a'), putOf('a', {}), putOf('a', {})], 'last-wins')
  pending.add(putOf('a', {}), 'first-wins')
  t.deepEqual(pending.takeConflictTally(), { replaced: 2, kept: 1 })
  t.deepEqual(pending.takeConflictTally(), { replaced: 0, kept: 0 })
})

test('clear drops what waits and keeps what is in flight from coming back', (t) => {
  const pending = new PendingOperations()
  pending.add(putOf('a'), 'throw')
  pending.take()
  pending.add(putOf('b'), 'throw')
  pending.clear()
  pending.land(always)
  t.deepEqual(pending.waiting(), [])
})

test('a landed operation that was written leaves nothing behind', (t) => {
  const pending = new PendingOperations()
  const a = putOf('a')
  pending.add(a, 'throw')
  pending.take()
  pending.land(never)
  t.is(pending.find(a.identity.id), undefined)
  t.is(pending.findByEntity(a.entity), undefined)
  t.deepEqual([...pending.list()], [])
})

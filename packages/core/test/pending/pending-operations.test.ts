import { ConflictError, KeyChangedError } from '@sluice/core'
import test from 'ava'
import { imageOf } from '#src/codec/image.js'
import { allOf } from '#src/expressions/all-of.js'
import { attributeMissing } from '#src/expressions/attribute-missing.js'
import { addDoubt } from '#src/pending/carry-doubts.js'
import type { PendingOperation } from '#src/pending/operation.js'
import { PendingOperations } from '#src/pending/pending-operations.js'
import { checkOf, deleteOf, putOf } from '../fixtures/sealed.js'

const always = () => true
const never = () => false
const entityOfA = {}
const other = {}

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

const condition = attributeMissing('year')
const another = attributeMissing('labels')

test('a check that waits becomes part of the write that comes, also beside a flight', (t) => {
  const pending = new PendingOperations()
  pending.add(putOf('a', entityOfA), 'throw')
  pending.take()
  pending.add(checkOf('a', condition), 'throw')
  t.throws(() => pending.add(putOf('a'), 'throw'), { instanceOf: ConflictError })
  pending.add(putOf('a', entityOfA), 'throw')
  t.like(pending.waiting(), [{ kind: 'put', entity: entityOfA, check: condition }])
  t.is(pending.waiting().length, 1)
})

test('a policy that replaces a write keeps the check of its item', (t) => {
  const pending = new PendingOperations()
  pending.add(checkOf('a', condition), 'throw')
  pending.add(putOf('a'), 'throw')
  pending.add(deleteOf('a'), 'last-wins')
  t.like(pending.waiting(), [{ kind: 'delete', check: condition }])
  t.is(pending.waiting().length, 1)
})

test('a failed operation that comes back is joined with the check that came meanwhile', (t) => {
  const pending = new PendingOperations()
  pending.add(putOf('a', entityOfA), 'throw')
  pending.add(putOf('b'), 'throw')
  pending.take()
  pending.add(putOf('c'), 'throw')
  pending.add(checkOf('a', condition), 'throw')
  pending.land(always)
  t.like(pending.waiting(), [{ kind: 'put', entity: entityOfA, check: condition }, { kind: 'put' }, { kind: 'put' }])
  t.is(pending.waiting().length, 3)
})

test('a failed check that comes back joins the write or the check that came meanwhile', (t) => {
  for (const incoming of [putOf('a'), deleteOf('a')]) {
    const pending = new PendingOperations()
    pending.add(checkOf('a', condition), 'throw')
    pending.take()
    pending.add(incoming, 'throw')
    pending.land(always)
    t.deepEqual(pending.waiting(), [{ ...incoming, check: condition }])
  }
  const pending = new PendingOperations()
  pending.add(checkOf('a', condition), 'throw')
  pending.take()
  pending.add(checkOf('a', another), 'throw')
  pending.land(always)
  t.deepEqual(pending.waiting(), [checkOf('a', allOf(condition, another))])
})

test('a discarded check does not come back', (t) => {
  const pending = new PendingOperations()
  pending.add(checkOf('a', condition), 'throw')
  pending.take()
  pending.discard(putOf('a').identity.id)
  pending.add(deleteOf('a'), 'throw')
  pending.land(always)
  t.deepEqual(pending.waiting(), [deleteOf('a')])
})

test('a doubt goes over to the newer operation of the same instance, and to no other', (t) => {
  const doubt = { kind: 'put' as const, image: imageOf({}) }
  const doubts = [doubt]
  const land = (newer: PendingOperation, discards = false) => {
    const pending = new PendingOperations()
    pending.add(putOf('a', entityOfA), 'throw')
    for (const operation of pending.take()) addDoubt(operation, doubt)
    if (discards) pending.discard(newer.identity.id)
    pending.add(newer, 'throw')
    pending.land(always)
    return pending.waiting()
  }
  t.like(land(putOf('a', entityOfA)), [{ kind: 'put', doubts }])
  t.like(land(deleteOf('a', entityOfA)), [{ kind: 'delete', doubts }])
  t.like(land(putOf('a', entityOfA), true), [{ kind: 'put', doubts }])
  t.deepEqual(land(putOf('a', other), true), [putOf('a', other)])
})

test('addAll joins what its operations meet, all or none', (t) => {
  const pending = new PendingOperations()
  pending.add(checkOf('a', condition), 'throw')
  t.throws(() => pending.addAll([putOf('a', entityOfA), putOf('b'), putOf('a')], 'throw'))
  t.deepEqual(pending.waiting(), [checkOf('a', condition)])
  pending.addAll([putOf('a', entityOfA), putOf('b', other), putOf('a', entityOfA)], 'throw')
  t.like(pending.waiting(), [{ entity: entityOfA, check: condition }, { entity: other }])
  t.is(pending.waiting().length, 2)
})

test('what a policy lets replace an operation of the same instance takes over its doubts', (t) => {
  const pending = new PendingOperations()
  const put = putOf('a', entityOfA)
  pending.add(put, 'throw')
  addDoubt(put, { kind: 'put', image: imageOf({}) })
  pending.add(deleteOf('a', entityOfA), 'last-wins')
  t.like(pending.waiting(), [{ kind: 'delete', doubts: put.doubts }])
  pending.add(putOf('a', other), 'last-wins')
  t.like(pending.waiting(), [{ kind: 'put', doubts: undefined }])
})

test('the latest eight doubts are kept', (t) => {
  const put = putOf('a')
  const doubts = Array.from({ length: 10 }, () => ({ kind: 'put' as const, image: imageOf({}) }))
  for (const doubt of doubts) addDoubt(put, doubt)
  t.is(put.doubts?.length, 8)
  t.true(put.doubts?.every((doubt, index) => doubt === doubts[index + 2]))
})

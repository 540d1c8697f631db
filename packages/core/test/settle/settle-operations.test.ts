import test from 'ava'
import { IdentityMap } from '#src/identity/identity-map.js'
import { PendingOperations } from '#src/pending/pending-operations.js'
import type { SealedOperation } from '#src/seal/sealed-operation.js'
import { type Outcome, startWork, type Work } from '#src/send/work.js'
import { settleOperations } from '#src/settle/settle-operations.js'
import { putOf, sealedDelete, sealedPut } from '../fixtures/sealed.js'

const ended = (sealed: SealedOperation, outcome: Outcome): Work => ({ ...startWork(sealed), outcome })

/** A session's parts after a flush took these operations. */
function afterTaking(...sealed: readonly SealedOperation[]) {
  const [pending, managed] = [new PendingOperations(), new IdentityMap()]
  pending.addAll(
    sealed.map(({ operation }) => operation),
    'throw',
  )
  pending.take()
  const outdated: string[] = []
  return { pending, managed, outdated, outdate: (id: string) => outdated.push(id) }
}

test('a written put is managed with the image that was sent as its baseline', (t) => {
  const put = sealedPut('a', { year: { N: '1965' } })
  const state = afterTaking(put)
  settleOperations([ended(put, 'written')], state)
  t.deepEqual(state.managed.get(put.operation.identity.id), {
    entity: put.operation.entity as object,
    baseline: put.image,
  })
  t.deepEqual([...state.pending.list()], [])
})

test('a written delete is forgotten', (t) => {
  const gone = sealedDelete('a')
  const state = afterTaking(gone)
  const entity = {}
  state.managed.manage(gone.operation.identity.id, entity, { item: {} })
  settleOperations([ended(gone, 'written')], state)
  t.is(state.managed.get(gone.operation.identity.id), undefined)
  t.false(state.managed.detach(entity))
})

test('reads under way are outdated by what is written, and by nothing else', (t) => {
  const [put, gone, failed] = [sealedPut('a'), sealedDelete('b'), sealedPut('c')]
  const state = afterTaking(put, gone, failed)
  settleOperations([ended(put, 'written'), ended(gone, 'written'), ended(failed, 'unknown')], state)
  t.deepEqual(state.outdated, [put.operation.identity.id, gone.operation.identity.id])
})

for (const outcome of ['condition-failed', 'rejected', 'unprocessed', 'not-sent', 'unknown'] as const) {
  test(`what ends ${outcome} waits again and isn't managed`, (t) => {
    const put = sealedPut('a')
    const state = afterTaking(put)
    settleOperations([ended(put, outcome)], state)
    t.deepEqual([...state.pending.list()], [{ operation: put.operation, inFlight: false }])
    t.is(state.managed.get(put.operation.identity.id), undefined)
  })
}

test("what is unchanged doesn't wait again", (t) => {
  const put = sealedPut('a')
  const state = afterTaking(put)
  settleOperations([ended(put, 'unchanged')], state)
  t.deepEqual([...state.pending.list()], [])
})

test('a newer operation and a discard each keep a failed one from coming back', (t) => {
  const [first, second] = [sealedPut('a'), sealedPut('b')]
  const state = afterTaking(first, second)
  const newer = putOf('a', first.operation.entity as object)
  state.pending.add(newer, 'throw')
  state.pending.discard(second.operation.identity.id)
  settleOperations([ended(first, 'unprocessed'), ended(second, 'unprocessed')], state)
  t.deepEqual(state.pending.waiting(), [newer])
})

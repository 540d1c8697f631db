import { TransactionError } from '@sluice/core'
import test from 'ava'
import {
  checkTransaction,
  renewTransaction,
  resendTimeLeft,
  sealTransaction,
} from '#src/send/transaction/sealed-transaction.js'
import { sealedDelete, sealedPut } from '../../fixtures/sealed.js'

const METRICS = { returnConsumedCapacity: 'NONE', returnItemCollectionMetrics: 'NONE' } as const
const MINUTE = 60_000

test('a transaction has a token of its own and is frozen', (t) => {
  const [a, b] = [sealTransaction([sealedPut('a')], METRICS), sealTransaction([sealedPut('a')], METRICS)]
  t.not(a.request.token, b.request.token)
  t.true(Object.isFrozen(a.request) && Object.isFrozen(a.request.operations) && Object.isFrozen(a.request.metrics))
  t.is(a.firstSentAt, undefined)
})

test('renewed it is the same with another token, and says so', (t) => {
  const first = { ...sealTransaction([sealedPut('a')], METRICS), firstSentAt: { time: 1, wallTime: 1 } }
  const renewed = renewTransaction(first)
  t.is(renewed.request.operations, first.request.operations)
  t.not(renewed.request.token, first.request.token)
  t.like(renewed, { isRenewed: true, firstSentAt: undefined })
})

test('sizes: 100 operations and 4 MB, by the size of items and keys', (t) => {
  const many = Array.from({ length: 100 }, (_, i) => sealedDelete(`${i}`))
  t.notThrows(() => checkTransaction(many))
  const error = t.throws(() => checkTransaction([...many, sealedPut('a')]), { instanceOf: TransactionError })
  // artist (6) + x (1) + title (5) + the title itself; 190 digits in 100 of them
  t.is(error.bytes, 101 * 12 + 190 + 1)
})

test('the time that is left is 9 min 30 s after the first send, by the clock that went further', (t) => {
  const sealed = sealTransaction([sealedPut('a')], METRICS)
  t.is(resendTimeLeft(sealed, { time: 1e9, wallTime: 1e12 }), Number.POSITIVE_INFINITY)
  const sent = { ...sealed, firstSentAt: { time: 1_000, wallTime: 1e12 } }
  const left = (time: number, wall: number): number =>
    resendTimeLeft(sent, { time: 1_000 + time, wallTime: 1e12 + wall })
  t.is(left(0, 0), 9.5 * MINUTE)
  t.is(left(9 * MINUTE, 0), 0.5 * MINUTE)
  // the machine slept
  t.is(left(1, 9.5 * MINUTE), 0)
  // the wall clock was set back
  t.is(left(9.5 * MINUTE, -60 * MINUTE), 0)
})

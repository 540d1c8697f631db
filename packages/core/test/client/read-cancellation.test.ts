import { inspect } from 'node:util'
import test from 'ava'
import { readCancellation } from '#src/client/read-cancellation.js'
import { UnreadableAnswer } from '#src/client/unreadable-answer.js'

const error = (reasons?: unknown, name = 'TransactionCanceledException') =>
  Object.assign(new Error('cancelled'), { name, ...(reasons !== undefined && { CancellationReasons: reasons }) })

test('the reasons of a cancelled transaction, in order', (t) => {
  const reasons = [{ Code: 'None' }, { Code: 'ConditionalCheckFailed' }]
  t.is(readCancellation(error(reasons), 2), reasons)
})

test('a stored item is read from its reason, and not printed with the error', (t) => {
  const reasons = [{ Code: 'None' }, { Code: 'ConditionalCheckFailed', Item: { id: { S: 'a secret' } } }]
  const cancelled = error(reasons)
  t.deepEqual(readCancellation(cancelled, 2)?.[1]?.Item, { id: { S: 'a secret' } })
  t.false(inspect(cancelled, { depth: 9 }).includes('a secret'))
})

test('other errors are none', (t) => {
  for (const other of [error([], 'ThrottlingException'), undefined, null, 'text']) {
    t.is(readCancellation(other, 1), undefined)
  }
})

test('a cancellation without a reason for each operation cannot be read', (t) => {
  for (const reasons of [
    undefined,
    [],
    [{ Code: 'ValidationError' }],
    [null, { Code: 'ValidationError' }],
    [{}, {}],
    {},
  ]) {
    t.throws(() => readCancellation(error(reasons), 2), { instanceOf: UnreadableAnswer })
  }
})

import test from 'ava'
import { outcomesOfCancellation } from '#src/send/transaction/outcomes-of-cancellation.js'
import { sealedDelete, sealedPut } from '../../fixtures/sealed.js'

const CAUSE = new Error('cancelled')
const OPERATIONS = [sealedPut('a'), sealedDelete('b'), sealedPut('c')]
const verdict = (...codes: readonly (string | undefined)[]) => {
  const reasons = codes.map((Code) =>
    Code === undefined ? {} : { Code, ...(Code !== 'None' && { Message: `of ${Code}` }) },
  )
  return outcomesOfCancellation(OPERATIONS, reasons, CAUSE)
}
const ends = (...codes: readonly (string | undefined)[]): readonly string[] => {
  const cancellation = verdict(...codes)
  if (cancellation.kind === 'retry') return ['retry']
  return cancellation.operations.map(({ outcome, failure }) => `${outcome} ${failure.code}`)
}

const OTHERS = 'rejected TRANSACTION_CANCELLED'
const ROWS: readonly (readonly [readonly (string | undefined)[], readonly string[]])[] = [
  [
    ['ConditionalCheckFailed', 'None', 'None'],
    ['condition-failed CONDITION_FAILED', OTHERS, OTHERS],
  ],
  [
    ['None', 'ValidationError', undefined],
    [OTHERS, 'rejected SERVICE_REFUSED', OTHERS],
  ],
  [
    ['ItemCollectionSizeLimitExceeded', 'None', 'None'],
    ['rejected SERVICE_REFUSED', OTHERS, OTHERS],
  ],
  [
    ['None', 'AccessDenied', 'None'],
    [OTHERS, 'rejected SERVICE_REFUSED', OTHERS],
  ],
  [
    ['None', 'None', 'SomethingNew'],
    [OTHERS, OTHERS, 'rejected SERVICE_REFUSED'],
  ],
  [
    ['ConditionalCheckFailed', 'ValidationError', 'ConditionalCheckFailed'],
    ['condition-failed CONDITION_FAILED', 'rejected SERVICE_REFUSED', 'condition-failed CONDITION_FAILED'],
  ],
  [['TransactionConflict', 'None', 'None'], ['retry']],
  [['None', 'ThrottlingError', 'ProvisionedThroughputExceeded'], ['retry']],
  [
    ['TransactionConflict', 'ConditionalCheckFailed', 'None'],
    [OTHERS, 'condition-failed CONDITION_FAILED', OTHERS],
  ],
  [
    ['ThrottlingError', 'None', 'ValidationError'],
    [OTHERS, OTHERS, 'rejected SERVICE_REFUSED'],
  ],
]

for (const [codes, expected] of ROWS) {
  test(`${codes.join(', ')}: ${expected.join(', ')}`, (t) => {
    t.deepEqual(ends(...codes), expected)
  })
}

test('each failure has the cause and says who it was', (t) => {
  const cancellation = verdict('None', 'ValidationError', 'None')
  if (cancellation.kind === 'retry') return t.fail()
  const [first, second] = cancellation.operations
  t.is(first?.failure.cause, CAUSE)
  t.is(
    first?.failure.reason,
    'cancelled with others: nothing of its transaction was written because of delete Song { artist: "x", title: "b" } (ValidationError)',
  )
  t.is(second?.failure.reason, 'ValidationError: of ValidationError')
})

test('a retry says what passes', (t) => {
  const cancellation = verdict('None', 'TransactionConflict', 'None')
  t.like(cancellation, { kind: 'retry', failure: { code: 'SERVICE_REFUSED', cause: CAUSE } })
  if (cancellation.kind === 'retry') t.regex(cancellation.failure.reason, /TransactionConflict: of TransactionConflict/)
})

test('the stored item goes with the operation that asked for it', (t) => {
  const Item = { artist: { S: 'x' }, title: { S: 'a' }, year: { N: '1971' } }
  const reasons = [{ Code: 'ConditionalCheckFailed', Item }, { Code: 'None' }, { Code: 'None' }]
  const cancellation = outcomesOfCancellation(OPERATIONS, reasons, CAUSE)
  if (cancellation.kind === 'retry') return t.fail()
  t.deepEqual(
    cancellation.operations.map(({ stored }) => stored),
    [Item, undefined, undefined],
  )
})

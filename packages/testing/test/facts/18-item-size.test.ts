import test from 'ava'
import {
  batchPutting,
  type Call,
  musicWith,
  putting,
  stored,
  transactPutting,
  updating,
} from '../support/music-calls.js'
import { errorOf, operate } from '../support/operate.js'
import { refusals } from '../support/refusals.js'

const LIMIT = 'Item size has exceeded the maximum allowed size'
const UPDATED = 'Item size to update has exceeded the maximum allowed size'
// the names `pk`, `sk`, `text` and the values `a` and `x`
const REST = 2 + 1 + 2 + 1 + 4
const text = (bytes: number) => ({ S: 'x'.repeat(bytes - REST) })
const setting = (bytes: number): Call => updating('SET #t = :v', { ':v': text(bytes) }, NAMES)
const NAMES = { ExpressionAttributeNames: { '#t': 'text' } }

for (const [how, call] of [
  ['PutItem', putting({ text: text(409_600) })],
  ['BatchWriteItem', batchPutting({ text: text(409_600) })],
  ['a transaction’s Put', transactPutting({ text: text(409_600) })],
] as const) {
  test(`fact 18a: ${how} stores an item of 409,600 bytes`, async (t) => {
    const client = await musicWith()
    await operate(client, ...call)
    t.deepEqual(await stored(client), { text: text(409_600) })
  })
}

refusals(test, [
  ['fact 18b: PutItem refuses 409,601 bytes', putting({ text: text(409_601) }), LIMIT],
  ['fact 18b: BatchWriteItem refuses 409,601 bytes', batchPutting({ text: text(409_601) }), LIMIT],
  ['fact 18c: UpdateItem refuses 409,601 bytes', setting(409_601), UPDATED],
  [
    'fact 18d: a transaction with a Put of 409,601 bytes is refused as a whole',
    transactPutting({ text: text(409_601) }),
    LIMIT,
  ],
])

test('fact 18e: a transaction with an Update to 409,601 bytes is cancelled', async (t) => {
  const [, Update] = setting(409_601)
  const error = await errorOf(await musicWith(), 'TransactWriteItems', { TransactItems: [{ Update }] })
  t.is(error.name, 'TransactionCanceledException')
  t.deepEqual(error.CancellationReasons, [{ Code: 'ValidationError', Message: UPDATED }])
})

import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient } from '../support/music.js'
import {
  batchPutting,
  type Call,
  filtering,
  musicWith,
  putting,
  querying,
  stored,
  transactPutting,
  updating,
} from '../support/music-calls.js'
import { operate } from '../support/operate.js'
import { rawCall } from '../support/raw-call.js'
import { refusals } from '../support/refusals.js'

const ENVELOPE = '1 validation error detected: '
const OVERFLOW = 'Number overflow. Attempting to store a number with magnitude larger than supported range'
const UNDERFLOW = 'Number underflow. Attempting to store a number with magnitude smaller than supported range'
const DIGITS = 'Attempting to store more than 38 significant digits in a Number'
const NOT_NUMERIC = 'The parameter cannot be converted to a numeric value'
const TableName = 'Music'

const put = (N: string): Call => putting({ n: { N } })
const Key = { ...key('a'), pk: { N: '1e126' } }
const scanFrom = (N: string): Call => ['Scan', { TableName, ExclusiveStartKey: { ...key('a'), pk: { N } } }]

refusals(test, [
  ['fact 9a: 1e126 overflows', put('1e126'), ENVELOPE + OVERFLOW],
  ['fact 9a: 39 nines with 87 zeros overflow', put(`${'9'.repeat(38)}e89`), ENVELOPE + OVERFLOW],
  ['fact 9b: 1e-131 underflows', put('1e-131'), ENVELOPE + UNDERFLOW],
  ['fact 9b: -1e-131 underflows', put('-1e-131'), ENVELOPE + UNDERFLOW],
  ['fact 9c: 39 digits are too many', put('1'.repeat(39)), ENVELOPE + DIGITS],
  ['fact 9c: 39 digits around a point are too many', put(`1.${'0'.repeat(37)}1`), ENVELOPE + DIGITS],
  ['fact 9d: abc is not numeric', put('abc'), `${ENVELOPE}${NOT_NUMERIC}: abc`],
  ['fact 9e: empty text ends in a colon in the current layer', put(''), `${ENVELOPE}${NOT_NUMERIC}: `],
  ['fact 9f: empty text has no colon in the older layer', batchPutting({ n: { N: '' } }), NOT_NUMERIC],
  ['fact 9g: 0e126 overflows', put('0e126'), ENVELOPE + OVERFLOW],
  ['fact 9h: an exponent of 64 bits overflows', put('1e9223372036854775807'), ENVELOPE + OVERFLOW],
  [
    'fact 9h: an exponent beyond 64 bits is not numeric',
    put('1e9223372036854775808'),
    `${ENVELOPE}${NOT_NUMERIC}: 1e9223372036854775808`,
  ],
  ...['NaN', 'Infinity', ' 1', '0x10', '1e'].map(
    (N) => [`fact 9i: '${N}' is not numeric`, put(N), `${ENVELOPE}${NOT_NUMERIC}: ${N}`] as const,
  ),
  ['fact 9j: PutItem wraps the text in an envelope', put('1e126'), ENVELOPE + OVERFLOW],
  [
    'fact 9j: UpdateItem wraps the text in an envelope',
    ['UpdateItem', { TableName, Key, UpdateExpression: 'REMOVE n' }],
    ENVELOPE + OVERFLOW,
  ],
  ['fact 9j: DeleteItem wraps the text in an envelope', ['DeleteItem', { TableName, Key }], ENVELOPE + OVERFLOW],
  [
    'fact 9j: so does UpdateItem for a value of its expressions',
    updating('SET n = :n', { ':n': { N: '1e126' } }),
    ENVELOPE + OVERFLOW,
  ],
  ['fact 9k: GetItem answers bare', ['GetItem', { TableName, Key }], OVERFLOW],
  ['fact 9k: BatchGetItem answers bare', ['BatchGetItem', { RequestItems: { Music: { Keys: [Key] } } }], OVERFLOW],
  ['fact 9k: Query answers bare', querying('pk = :a', { ':a': { N: '1e126' } }), OVERFLOW],
  ['fact 9l: BatchWriteItem has the older text', batchPutting({ n: { N: '' } }), NOT_NUMERIC],
  ['fact 9l: TransactWriteItems has the older text', transactPutting({ n: { N: '' } }), NOT_NUMERIC],
  // the older layer counts digits in 32 bits: measured is the first, that the second is no number only on DynamoDB Local
  ['fact 9l: the older layer takes 1e2147483647 for too small', batchPutting({ n: { N: '1e2147483647' } }), UNDERFLOW],
  [
    'fact 9l: the older layer takes an exponent beyond 32 bits for no number (seen on DynamoDB Local)',
    batchPutting({ n: { N: '1e99999999999' } }),
    `${NOT_NUMERIC}: 1e99999999999`,
  ],
  ['fact 9l: Scan has the older text', scanFrom(''), NOT_NUMERIC],
  [
    'fact 9l: the older layer says which value of an expression it is',
    filtering('n = :n', { ':n': { N: '' } }),
    `ExpressionAttributeValues contains invalid value: ${NOT_NUMERIC} for key :n`,
  ],
])

test('fact 9g: 0e125 is 0', async (t) => {
  const client = await musicWith()
  await operate(client, ...put('0e125'))
  t.deepEqual(await stored(client), { n: { N: '0' } })
})

// past the SDK's serialiser, which writes text; DynamoDB Local takes it
test('fact 9m: a JSON number in place of text is a SerializationException', async (t) => {
  const Item = { ...key('a'), n: { N: 1 } }
  const { status, body } = await rawCall(await musicClient(), 'PutItem', { TableName, Item })
  t.is(status, 400)
  t.is(body.__type, 'com.amazon.coral.service#SerializationException')
})

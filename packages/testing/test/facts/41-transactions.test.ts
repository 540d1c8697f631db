import test from 'ava'
import { key } from '../support/entries.js'
import { type Call, indexedClient, musicWith } from '../support/music-calls.js'
import { errorOf, operate, type Told } from '../support/operate.js'
import { refusals } from '../support/refusals.js'

const TableName = 'Music'
const put = (pk: string, more: object = {}) => ({ Put: { TableName, Item: { ...key(pk), ...more } } })
const check = (pk: string, more: object = {}) => ({
  ConditionCheck: { TableName, Key: key(pk), ConditionExpression: 'attribute_exists(pk)', ...more },
})
const writing = (...TransactItems: object[]): Call => ['TransactWriteItems', { TransactItems }]
const reading = (...TransactItems: object[]): Call => ['TransactGetItems', { TransactItems }]
const CANCELLED = 'Transaction cancelled, please refer cancellation reasons for specific reasons '
const NONE = { Code: 'None' }
const FAILED = { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' }
const carrying = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }

/** The error of a transaction on a table with the item `a`. */
async function cancelled(...actions: object[]): Promise<Told> {
  return await errorOf(await musicWith({ n: 1 }), ...writing(...actions))
}

test('fact 41a: a cancelled transaction lists the codes of its actions', async (t) => {
  const error = await cancelled(put('b'), check('c'))
  t.is(error.name, 'TransactionCanceledException')
  t.is(error.message, `${CANCELLED}[None, ConditionalCheckFailed]`)
})

test('fact 41b: its reasons are in the order of the actions, None without a Message', async (t) => {
  const { CancellationReasons } = await cancelled(put('b'), check('c'), put('d'))
  t.deepEqual(CancellationReasons, [NONE, FAILED, NONE])
})

test('fact 41c: the reason of a failed condition may carry the item', async (t) => {
  const never = { ConditionExpression: 'attribute_not_exists(pk)', ...carrying }
  const { CancellationReasons } = await cancelled(check('a', never), check('c', carrying))
  t.deepEqual(CancellationReasons, [{ ...FAILED, Item: { ...key('a'), n: { N: '1' } } }, FAILED])
})

test('fact 41d: a wrong-typed key in a Put is its reason, with the text of a put', async (t) => {
  const error = await cancelled(put('b'), put('b', { sk: { N: '1' } }))
  const Message = 'One or more parameter values were invalid: Type mismatch for key sk expected: S actual: N'
  t.deepEqual(error.CancellationReasons, [NONE, { Code: 'ValidationError', Message }])
  t.is(error.message, `${CANCELLED}[None, ValidationError]`)
})

for (const [kind, more] of [
  ['Update', { UpdateExpression: 'REMOVE n' }],
  ['Delete', {}],
  ['ConditionCheck', { ConditionExpression: 'attribute_exists(pk)' }],
] as const) {
  test(`fact 41e: a bad Key of ${kind} is its reason`, async (t) => {
    const { CancellationReasons } = await cancelled({ [kind]: { TableName, Key: { pk: { S: 'a' } }, ...more } })
    const Message = 'The provided key element does not match the schema'
    t.deepEqual(CancellationReasons, [{ Code: 'ValidationError', Message }])
  })
}

// DynamoDB Local reports all of them
test('fact 41f: after the first ValidationError the others are None', async (t) => {
  const wrong = { Delete: { TableName, Key: { pk: { S: 'a' } } } }
  const { CancellationReasons } = await cancelled(wrong, put('b', { sk: { N: '1' } }), check('c'))
  t.deepEqual(
    CancellationReasons.map(({ Code }: { Code: string }) => Code),
    ['ValidationError', 'None', 'None'],
  )
})

const EMPTY =
  'One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string ' +
  'value. Key: pk'
const MULTIPLE = 'Transaction request cannot include multiple operations on one item'
const ONE_OF = 'TransactItems can only contain one of Check, Put, Update or Delete'
const AT = "at 'transactItems' failed to satisfy constraint: Member must have length "
const many = Array.from({ length: 101 }, (_, index) => put(`${index}`))
const get = { Get: { TableName, Key: key('a') } }

refusals(test, [
  ['fact 41g: an empty key refuses the whole', writing(put('a'), put('')), EMPTY],
  [
    'fact 41g: an expression that is too long refuses the whole',
    writing(put('a'), check('b', { ConditionExpression: 'attribute_exists(pk)'.padEnd(4097) })),
    'Invalid ConditionExpression: Expression size has exceeded the maximum allowed size; expression size: 4097',
  ],
  [
    'fact 41g: a Put that is too large refuses the whole',
    writing(put('a'), put('b', { large: { S: 'x'.repeat(409_600) } })),
    'Item size has exceeded the maximum allowed size',
  ],
  ['fact 41h: two actions on one item', writing(put('a'), check('a')), MULTIPLE],
  ['fact 41i: one item read twice', reading(get, get), MULTIPLE],
  // of 30 regions in October 2026; the others have the newer `Value at 'TransactItems'`
  [
    'fact 41j: no action (text of 30 regions)',
    writing(),
    `1 validation error detected: Value '[]' ${AT}greater than or equal to 1`,
  ],
  ['fact 41m: an action with two operations (seen on DynamoDB Local)', writing({ ...put('a'), ...check('b') }), ONE_OF],
])

// measured on AWS, where index keys of another type cancel
refusals(
  test,
  [
    [
      'fact 41g: an empty index key refuses the whole',
      writing(check('c'), put('a', { g: { S: '' } })),
      'One or more parameter values are not valid. A value specified for a secondary index key is not supported. The ' +
        'AttributeValue for a key attribute cannot contain an empty string value. IndexName: gsi, IndexKey: g',
    ],
    [
      'fact 41g: so does an Update that makes one',
      writing(check('c'), {
        Update: {
          TableName,
          Key: key('a'),
          UpdateExpression: 'SET g = :v',
          ExpressionAttributeValues: { ':v': { S: '' } },
        },
      }),
      'One or more parameter values are not valid. The update expression attempted to update a secondary index key to a ' +
        'value that is not supported. The AttributeValue for a key attribute cannot contain an empty string value.',
    ],
  ],
  indexedClient,
)

test('fact 41d: a wrong-typed index key in a Put is its reason too', async (t) => {
  const error = await errorOf(await indexedClient(), ...writing(put('a', { g: { N: '1' } })))
  const Message =
    'One or more parameter values were invalid: Type mismatch for Index Key g Expected: S Actual: N IndexName: gsi'
  t.deepEqual(error.CancellationReasons, [{ Code: 'ValidationError', Message }])
})

test('fact 41k: 100 actions are done, 101 are refused', async (t) => {
  const client = await musicWith()
  await operate(client, ...writing(...many.slice(1)))
  t.is((await operate(client, 'Scan', { TableName })).Count, 100)
  const { name, message } = await errorOf(client, ...writing(...many))
  t.is(name, 'ValidationException')
  // AWS tells all actions in between
  t.true(message.startsWith("1 validation error detected: Value '["), message)
  t.true(message.endsWith(`' ${AT}less than or equal to 100`), message)
})

// the limit is documented; no source has the text
test('fact 41l: 4 MB are done, more is refused (text not known)', async (t) => {
  const client = await musicWith()
  const REST = 2 + 1 + 2 + 1 + 1
  const large = (pk: string, bytes: number) => put(pk, { b: { B: new Uint8Array(bytes - REST) } })
  const ten = [...'0123456789'].map((pk) => large(pk, 400_000))
  const rest = 4 * 1024 * 1024 - 10 * 400_000
  await operate(client, ...writing(...ten, large('x', rest)))
  t.is((await errorOf(client, ...writing(...ten, large('x', rest + 1)))).name, 'ValidationException')
})

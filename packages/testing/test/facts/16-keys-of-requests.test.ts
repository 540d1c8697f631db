import test from 'ava'
import { key } from '../support/entries.js'
import { type Call, indexedClient, musicWith, putting } from '../support/music-calls.js'
import { errorOf } from '../support/operate.js'
import { refusals } from '../support/refusals.js'

const INVALID = 'One or more parameter values were invalid: '
const MISMATCH = 'The provided key element does not match the schema'
const TableName = 'Music'
const put = (Item: object): Call => ['PutItem', { TableName, Item }]
const [pk, sk] = [{ S: 'a' }, { S: 'x' }]

// of puts: written against AWS before 2023, the index keys observed in 2026
refusals(test, [
  ['fact 16a: a put without its sort key (older source)', put({ pk }), `${INVALID}Missing the key sk in the item`],
  ['fact 16a: a put without its partition key (older source)', put({ sk }), `${INVALID}Missing the key pk in the item`],
  [
    'fact 16b: a put with a key of another type (older source)',
    put({ pk: { N: '1' }, sk }),
    `${INVALID}Type mismatch for key pk expected: S actual: N`,
  ],
  [
    'fact 16b: a put with a sort key that is NULL (older source)',
    put({ pk, sk: { NULL: true } }),
    `${INVALID}Type mismatch for key sk expected: S actual: NULL`,
  ],
])

const indexKey = (name: string, expected: string, actual: string) =>
  `${INVALID}Type mismatch for Index Key ${name} Expected: ${expected} Actual: ${actual} IndexName: gsi`

refusals(
  test,
  [
    ['fact 16c: a put with an index key of another type', putting({ g: { N: '1' } }), indexKey('g', 'S', 'N')],
    ['fact 16d: a put with an index key that is NULL', putting({ g: { NULL: true } }), indexKey('g', 'S', 'NULL')],
    ['fact 16d: a put with an index key of text for a number', putting({ h: { S: '1' } }), indexKey('h', 'N', 'S')],
  ],
  indexedClient,
)

const byKey: Readonly<Record<string, (Key: object) => Call>> = {
  GetItem: (Key) => ['GetItem', { TableName, Key }],
  DeleteItem: (Key) => ['DeleteItem', { TableName, Key }],
  UpdateItem: (Key) => ['UpdateItem', { TableName, Key, UpdateExpression: 'REMOVE n' }],
  'BatchWriteItem’s delete': (Key) => ['BatchWriteItem', { RequestItems: { Music: [{ DeleteRequest: { Key } }] } }],
}

const wrong: readonly (readonly [how: string, key: object])[] = [
  ['a missing attribute', { pk }],
  ['an extra attribute', { pk, sk, more: pk }],
  ['another type', { pk, sk: { N: '1' } }],
]

for (const [name, call] of Object.entries(byKey)) {
  refusals(
    test,
    wrong.map(([how, Key]) => [`fact 16e: ${name} with ${how} in its key`, call(Key), MISMATCH] as const),
  )
}

for (const [kind, more] of [
  ['Delete', {}],
  ['Update', { UpdateExpression: 'REMOVE n' }],
  ['ConditionCheck', { ConditionExpression: 'attribute_exists(pk)' }],
] as const) {
  for (const [how, Key] of wrong) {
    test(`fact 16e: ${kind} of a transaction with ${how} in its key is cancelled with this reason`, async (t) => {
      const TransactItems = [{ [kind]: { TableName, Key, ...more } }]
      const error = await errorOf(await musicWith(), 'TransactWriteItems', { TransactItems })
      t.is(error.name, 'TransactionCanceledException')
      t.deepEqual(error.CancellationReasons, [{ Code: 'ValidationError', Message: MISMATCH }])
    })
  }
}

for (const [how, Key] of wrong) {
  test(`fact 16e: Get of a transaction with ${how} in its key is cancelled with this reason`, async (t) => {
    const TransactItems = [{ Get: { TableName, Key: key('a') } }, { Get: { TableName, Key } }]
    const error = await errorOf(await musicWith(), 'TransactGetItems', { TransactItems })
    t.deepEqual(error.CancellationReasons, [{ Code: 'None' }, { Code: 'ValidationError', Message: MISMATCH }])
  })
}

import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { tableInput } from '../support/music.js'
import { type Call, indexedClient, musicWith, putting, querying, stored } from '../support/music-calls.js'
import { operate, refusalOf } from '../support/operate.js'
import { refusals } from '../support/refusals.js'

const TableName = 'Music'
const EMPTY =
  'One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty '
const none = new Uint8Array()
const [pk, sk] = [{ S: '' }, { S: '' }]

for (const [title, value] of [
  ['fact 13a: an empty string', { S: '' }],
  ['fact 13a: an empty binary', { B: none }],
  ['fact 13b: an empty string in a set', { SS: ['', 'a'] }],
  ['fact 13b: an empty binary in a set', { BS: [none, Uint8Array.of(1)] }],
] as const) {
  test(`${title} is stored`, async (t) => {
    const client = await musicWith()
    await operate(client, ...putting({ value }))
    t.deepEqual(await stored(client), { value })
  })
}

refusals(test, [
  ['fact 13c: an empty partition key of PutItem', putting({ pk }), `${EMPTY}string value. Key: pk`],
  ['fact 13c: an empty sort key of PutItem', putting({ sk }), `${EMPTY}string value. Key: sk`],
  ['fact 13c: of GetItem', ['GetItem', { TableName, Key: { ...key('a'), pk } }], `${EMPTY}string value. Key: pk`],
  ['fact 13c: of DeleteItem', ['DeleteItem', { TableName, Key: { ...key('a'), sk } }], `${EMPTY}string value. Key: sk`],
  ['fact 13c: of UpdateItem', ['UpdateItem', { TableName, Key: { ...key('a'), pk } }], `${EMPTY}string value. Key: pk`],
  [
    'fact 13f: a key condition on the partition key',
    querying('pk = :v', { ':v': pk }),
    `${EMPTY}string value. Key: pk`,
  ],
  [
    'fact 13f: a key condition on the sort key',
    querying('pk = :a and sk = :v', { ':a': { S: 'a' }, ':v': sk }),
    `${EMPTY}string value. Key: sk`,
  ],
])

async function binaryTable(): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient()
  await operate(client, 'CreateTable', tableInput(TableName, { pk: 'B' }))
  return client
}

for (const [operation, member] of [
  ['PutItem', 'Item'],
  ['GetItem', 'Key'],
] as const) {
  test(`fact 13d: an empty binary key of ${operation}`, async (t) => {
    const call: Call = [operation, { TableName, [member]: { pk: { B: none } } }]
    t.is(await refusalOf(await binaryTable(), ...call), `${EMPTY}binary value. Key: pk`)
  })
}

refusals(
  test,
  [
    [
      'fact 13e: an empty index key',
      putting({ g: { S: '' } }),
      'One or more parameter values are not valid. A value specified for a secondary index key is not supported. The ' +
        'AttributeValue for a key attribute cannot contain an empty string value. IndexName: gsi, IndexKey: g',
    ],
  ],
  indexedClient,
)

import test from 'ava'
import { key } from '../support/entries.js'
import { type Call, indexedClient, musicWith, putting, updating } from '../support/music-calls.js'
import { operate } from '../support/operate.js'
import { refusals } from '../support/refusals.js'

// the texts: the partition key's also observed on AWS, the sort key's written against AWS before 2023; DynamoDB Local has
// others
const PARTITION =
  'One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes'
const SORT =
  'One or more parameter values were invalid: Aggregated size of all range keys has exceeded the size limit of 1024 bytes'
const TableName = 'Music'
const long = (bytes: number) => ({ S: 'x'.repeat(bytes) })
// two bytes each
const accents = (count: number) => ({ S: 'é'.repeat(count) })
const get = (more: object): Call => ['GetItem', { TableName, Key: { ...key('a'), ...more } }]

test('fact 17a: a partition key of 2,048 bytes is stored', async (t) => {
  const client = await musicWith()
  for (const pk of [long(2048), accents(1024)]) {
    await operate(client, ...putting({ pk }))
    t.deepEqual((await operate(client, ...get({ pk }))).Item.pk, pk)
  }
})

test('fact 17b: a sort key of 1,024 bytes is stored', async (t) => {
  const client = await musicWith()
  for (const sk of [long(1024), accents(512)]) {
    await operate(client, ...putting({ sk }))
    t.deepEqual((await operate(client, ...get({ sk }))).Item.sk, sk)
  }
})

refusals(test, [
  ['fact 17a: a partition key of 2,049 bytes', putting({ pk: long(2049) }), PARTITION],
  ['fact 17a: a partition key of 1,025 characters of two bytes', putting({ pk: accents(1025) }), PARTITION],
  ['fact 17a: such a key of GetItem', get({ pk: long(2049) }), PARTITION],
  ['fact 17b: a sort key of 1,025 bytes (older source)', putting({ sk: long(1025) }), SORT],
  ['fact 17b: a sort key of 513 characters of two bytes (older source)', putting({ sk: accents(513) }), SORT],
  ['fact 17b: such a key of GetItem (older source)', get({ sk: long(1025) }), SORT],
])

// that the write fails was observed on AWS, the text for a put wasn't: the fake says what it says of the table's keys
refusals(
  test,
  [
    ['fact 17c: the partition key of an index (text not known)', putting({ g: long(2049) }), PARTITION],
    ['fact 17c: the sort key of an index (text not known)', putting({ l: long(1025) }), SORT],
    [
      'fact 17c: an index key made by an update (text of the API reference)',
      updating('SET g = :v', { ':v': long(2049) }),
      'The update expression attempted to update the secondary index key beyond allowed size limits',
    ],
  ],
  indexedClient,
)

test('fact 17c: index keys of just these lengths are stored', async (t) => {
  const client = await indexedClient()
  await operate(client, ...putting({ g: long(2048), l: long(1024) }))
  t.is((await operate(client, 'Scan', { TableName, IndexName: 'all' })).Count, 1)
  t.is((await operate(client, 'Scan', { TableName, IndexName: 'lsi' })).Count, 1)
})

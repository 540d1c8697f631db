import test from 'ava'
import { UnreadableAnswer } from '#src/client/unreadable-answer.js'
import { readBatchAnswer } from '#src/client/write-answer.js'

test('parts that are left out are empty', (t) => {
  const empty = { unprocessed: {}, consumedCapacity: [], itemCollectionMetrics: {}, attempts: 1 }
  t.deepEqual(readBatchAnswer({ $metadata: {} }), empty)
  t.deepEqual(readBatchAnswer({} as never), empty)
})

test('parts that are there are read as they are', (t) => {
  const UnprocessedItems = { Music: [{ DeleteRequest: { Key: { id: { S: 'a' } } } }] }
  const ConsumedCapacity = [{ TableName: 'Music', CapacityUnits: 1 }]
  const ItemCollectionMetrics = { Music: [{ SizeEstimateRangeGB: [0, 1] }] }
  const $metadata = { attempts: 3 }
  t.deepEqual(readBatchAnswer({ UnprocessedItems, ConsumedCapacity, ItemCollectionMetrics, $metadata }), {
    unprocessed: UnprocessedItems,
    consumedCapacity: ConsumedCapacity,
    itemCollectionMetrics: ItemCollectionMetrics,
    attempts: 3,
  })
})

for (const [title, output] of [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'ok'],
  ['a list', []],
  ['UnprocessedItems as a list', { UnprocessedItems: [] }],
  ['UnprocessedItems as a text', { UnprocessedItems: 'all' }],
  ['ConsumedCapacity as an object', { ConsumedCapacity: {} }],
  ['ConsumedCapacity with a null in it', { ConsumedCapacity: [null] }],
  ['ItemCollectionMetrics as a list', { ItemCollectionMetrics: [] }],
  ['ItemCollectionMetrics without lists', { ItemCollectionMetrics: { Music: {} } }],
] as const) {
  test(`can't be read: ${title}`, (t) => {
    t.throws(() => readBatchAnswer(output as never), { instanceOf: UnreadableAnswer })
  })
}

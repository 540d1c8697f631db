// aws-sdk-client-mock puts a stub in the place of `send`, on one client or on the class: it must see every call of Sluice.
import { BatchWriteItemCommand, DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { defineEntity, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import { mockClient } from 'aws-sdk-client-mock'
import { numbered } from './songs/numbered.mjs'

class MockedSong {
  constructor(title) {
    this.artist = 'ray'
    this.title = title
  }
}
defineEntity(MockedSong, {
  table: 'Songs',
  partitionKey: 'artist',
  sortKey: 'title',
  attributes: { artist: 'string', title: 'string' },
})

export function declare({ test }) {
  const realClient = () => new DynamoDBClient({ region: 'eu-west-1' })
  const clients = {
    'a mocked DynamoDBClient': () => mocked(realClient()),
    'a mocked DynamoDBDocumentClient': () => mocked(DynamoDBDocumentClient.from(realClient())),
    'a client of the mocked class DynamoDBClient': () => ({ mock: mockClient(DynamoDBClient), client: realClient() }),
    'a client of the mocked class DynamoDBDocumentClient': () => ({
      mock: mockClient(DynamoDBDocumentClient),
      client: DynamoDBDocumentClient.from(realClient()),
    }),
  }

  for (const [kind, open] of Object.entries(clients)) {
    test(`${kind} sees every call of a flush and a read, leftovers sent again among them`, async (t) => {
      const { mock, client } = open()
      t.teardown(() => mock.restore())
      mock.on(BatchWriteItemCommand).callsFake(handBackOnce())
      mock.on(GetItemCommand).resolves({ Item: { artist: { S: 'ray' }, title: { S: 'found' } } })
      const session = new Session({ client, clock: new FakeDynamoDBClient().clock })
      session.saveAll(numbered(60).map((title) => new MockedSong(title)))
      const report = await session.flush()
      t.deepEqual([report.counts.written, report.leftovers], [60, 1])

      const batches = mock.commandCalls(BatchWriteItemCommand).map(({ args: [{ input }] }) => input.RequestItems.Songs)
      t.is(batches.length, report.calls)
      // one of the 60 came back
      t.is(batches.flat().length, 61)
      const titles = batches.flat().map(({ PutRequest }) => PutRequest.Item.title.S)
      t.deepEqual([...new Set(titles)].sort(), numbered(60))

      const found = await session.get(MockedSong, { artist: 'ray', title: 'found' })
      t.is(found.title, 'found')
      t.is(mock.commandCalls(GetItemCommand).length, 1)
      t.is(mock.calls().length, report.calls + 1)
    })
  }

  test('what a mock rejects with is what the flush tells', async (t) => {
    const { mock, client } = mocked(realClient())
    mock.on(BatchWriteItemCommand).rejects(Object.assign(new Error('no rights'), { name: 'AccessDeniedException' }))
    const session = new Session({ client, clock: new FakeDynamoDBClient().clock })
    session.save(new MockedSong('one'))
    const report = await session.flush({ throwOnFailure: false })
    t.is(report.counts.rejected, 1)
    t.regex(report.failures[0].reason, /AccessDeniedException: no rights/)
  })
}

function mocked(client) {
  return { mock: mockClient(client), client }
}

/** Hands back the first request of the first call. */
function handBackOnce() {
  let calls = 0
  return ({ RequestItems: { Songs } }) => (calls++ === 0 ? { UnprocessedItems: { Songs: Songs.slice(0, 1) } } : {})
}

import {
  BatchWriteItemCommand,
  CreateTableCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb'

const TableName = 'Tracks'

/** The item of a track: about 300 bytes of seven attributes. */
function item(artist, index) {
  return {
    artist: { S: artist },
    track: { N: String(index) },
    title: { S: `a title of some length, number ${index}` },
    notes: { S: 'some words about it '.repeat(8) },
    year: { N: String(1950 + (index % 75)) },
    rating: { N: '4.5' },
    tags: { SS: ['live', 'jazz', 'remaster'] },
  }
}

/** Sets a table up: 100 items of the one artist that is queried. */
export async function setUp(client) {
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'artist', AttributeType: 'S' },
        { AttributeName: 'track', AttributeType: 'N' },
      ],
      KeySchema: [
        { AttributeName: 'artist', KeyType: 'HASH' },
        { AttributeName: 'track', KeyType: 'RANGE' },
      ],
    }),
  )
  for (let from = 0; from < 100; from += 25) await client.send(batchOf(25, (index) => item('queried', from + index)))
}

function batchOf(count, itemAt) {
  const requests = Array.from({ length: count }, (_, index) => ({ PutRequest: { Item: itemAt(index) } }))
  return new BatchWriteItemCommand({ RequestItems: { [TableName]: requests } })
}

/** The measured work: each kind of call, one after another, as a test suite makes them. `index` counts the calls. */
export const WORK = {
  put: { calls: 1000, command: (index) => new PutItemCommand({ TableName, Item: item('put', index % 500) }) },
  get: {
    calls: 1000,
    command: (index) =>
      new GetItemCommand({ TableName, Key: { artist: { S: 'queried' }, track: { N: String(index % 100) } } }),
  },
  'query of 100': {
    calls: 200,
    command: () =>
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'artist = :a',
        ExpressionAttributeValues: { ':a': { S: 'queried' } },
      }),
  },
  'batch write of 25': { calls: 200, command: (index) => batchOf(25, (at) => item('batch', (index * 25 + at) % 500)) },
}

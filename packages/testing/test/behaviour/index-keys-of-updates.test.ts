import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { CreateTableCommand, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { tableInput } from '../support/music.js'

const TableName = 'Music'
const MISMATCH = 'One or more parameter values were invalid: Type mismatch for Index Key g Expected: S Actual: '
const UPDATE = 'The update expression attempted to update the secondary index key '
const EMPTY =
  'One or more parameter values are not valid. The update expression attempted to update a secondary index key to a ' +
  'value that is not supported. The AttributeValue for a key attribute cannot contain an empty '

/** `Music` with two global indexes: `gsi` by text `g`, `bin` by binary `b`. */
async function indexed(): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient()
  const index = (IndexName: string, AttributeName: string) => ({
    IndexName,
    KeySchema: [{ AttributeName, KeyType: 'HASH' as const }],
    Projection: { ProjectionType: 'ALL' as const },
  })
  await client.send(
    new CreateTableCommand({
      ...tableInput(TableName, { pk: 'S', sk: 'S', g: 'S', b: 'B' }),
      KeySchema: tableInput(TableName, { pk: 'S', sk: 'S' }).KeySchema,
      GlobalSecondaryIndexes: [index('gsi', 'g'), index('bin', 'b')],
    }),
  )
  await client.send(
    new PutItemCommand({ TableName, Item: { ...key('a'), g: { S: 'g' }, n: { N: '1' }, e: { S: '' } } }),
  )
  return client
}

const refusals: readonly (readonly [
  title: string,
  update: string,
  values: Record<string, AttributeValue> | undefined,
  message: string,
])[] = [
  ['a value of another type', 'SET g = :v', { ':v': { N: '1' } }, `${MISMATCH}N IndexName: gsi`],
  ['a sum', 'SET g = n + :v', { ':v': { N: '1' } }, `${MISMATCH}N IndexName: gsi`],
  ['a list', 'SET g = list_append(:v, :v)', { ':v': { L: [] } }, `${MISMATCH}L IndexName: gsi`],
  ['a copy of another type', 'SET g = n', undefined, `${UPDATE}to unsupported type`],
  [
    'another type by if_not_exists',
    'SET g = if_not_exists(n, :v)',
    { ':v': { S: 'x' } },
    `${UPDATE}to unsupported type`,
  ],
  ['empty text', 'SET g = :v', { ':v': { S: '' } }, `${EMPTY}string value.`],
  ['a copy of empty text', 'SET g = e', undefined, `${EMPTY}string value.`],
  ['empty binary', 'SET b = :v', { ':v': { B: new Uint8Array() } }, `${EMPTY}binary value.`],
  ['too long a text', 'SET g = :v', { ':v': { S: 'x'.repeat(2049) } }, `${UPDATE}beyond allowed size limits`],
]

for (const [title, UpdateExpression, values, message] of refusals) {
  test(`16. an update makes an index key ${title}: refused, and nothing is changed`, async (t) => {
    const client = await indexed()
    const read = async () => (await client.send(new GetItemCommand({ TableName, Key: key('a') }))).Item
    const before = await read()
    const command = new UpdateItemCommand({
      TableName,
      Key: key('a'),
      UpdateExpression,
      ...(values && { ExpressionAttributeValues: values }),
    })
    await t.throwsAsync(client.send(command), { name: 'ValidationException', message })
    t.deepEqual(await read(), before)
  })
}

test('16. an update makes an index key of the longest text, and takes it away', async (t) => {
  const client = await indexed()
  const update = { TableName, Key: key('a') }
  const ExpressionAttributeValues = { ':v': { S: 'x'.repeat(2048) } }
  await t.notThrowsAsync(
    client.send(new UpdateItemCommand({ ...update, UpdateExpression: 'SET g = :v', ExpressionAttributeValues })),
  )
  await t.notThrowsAsync(client.send(new UpdateItemCommand({ ...update, UpdateExpression: 'REMOVE g' })))
})

import {
  type AttributeValue,
  BatchGetItemCommand,
  CreateTableCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, type FakeDynamoDBClientConfig, VirtualClock } from '@sluice/testing'
import { key } from './entries.js'
import { definition, gsi } from './indexed-music.js'
import { tableInput } from './music.js'

/** Milliseconds. */
export const LAG = 1000
const TableName = 'Music'
const BY_PK = { KeyConditionExpression: 'pk = :v', ExpressionAttributeValues: { ':v': { S: 'a' } } }
const BY_G = { KeyConditionExpression: 'g = :v', ExpressionAttributeValues: { ':v': { S: 'g' } } }

/** A fake with the table `Music` of the indexes `gsi` by `g` and `lsi` by `l`, its clock a millisecond past its creation. */
export async function laggingClient(config: FakeDynamoDBClientConfig = { consistencyLag: LAG }) {
  const clock = new VirtualClock()
  const client = new FakeDynamoDBClient({ clock, ...config })
  await createMusic(client)
  await clock.advance(1)
  return { client, clock }
}

/** Creates the table `Music` of two indexes. */
export async function createMusic(client: FakeDynamoDBClient) {
  const keys = [
    { AttributeName: 'pk', KeyType: 'HASH' as const },
    { AttributeName: 'l', KeyType: 'RANGE' as const },
  ]
  await client.send(
    new CreateTableCommand({
      ...tableInput(TableName, { pk: 'S', sk: 'S' }),
      AttributeDefinitions: ['pk', 'sk', 'g', 'l'].map((name) => definition(name)),
      GlobalSecondaryIndexes: [gsi('gsi', 'g')],
      LocalSecondaryIndexes: [{ IndexName: 'lsi', KeySchema: keys, Projection: { ProjectionType: 'KEYS_ONLY' } }],
    }),
  )
}

/** Puts one item, always with the same key, that is in both indexes. */
export const put = (client: FakeDynamoDBClient, n: string, more: Record<string, AttributeValue> = {}) =>
  client.send(
    new PutItemCommand({
      TableName,
      Item: { ...key('a'), g: { S: 'g' }, l: { S: 'l' }, h: { S: 'h' }, n: { S: n }, ...more },
    }),
  )

/** Every read that can lag, each as the `n` of the items that it sees. */
export async function seen(
  client: FakeDynamoDBClient,
  ConsistentRead?: boolean,
): Promise<Record<string, (string | undefined)[]>> {
  const ns = (items: readonly (Record<string, AttributeValue> | undefined)[] = []) =>
    items.flatMap((item) => (item === undefined ? [] : [item.n?.S]))
  const consistent = ConsistentRead === undefined ? {} : { ConsistentRead }
  const whole = { TableName, ...consistent }
  const Keys = [key('a')]
  const [get, batch, query, scan, local] = await Promise.all([
    client.send(new GetItemCommand({ ...whole, Key: key('a') })),
    client.send(new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys, ...consistent } } })),
    client.send(new QueryCommand({ ...whole, ...BY_PK })),
    client.send(new ScanCommand(whole)),
    // what the index doesn't hold is fetched from the table
    client.send(new QueryCommand({ ...whole, ...BY_PK, IndexName: 'lsi', Select: 'ALL_ATTRIBUTES' })),
  ])
  return {
    get: ns([get.Item]),
    batch: ns(batch.Responses?.[TableName]),
    query: ns(query.Items),
    scan: ns(scan.Items),
    local: ns(local.Items),
  }
}
/** Every read sees these. */
export const everyRead = (...ns: string[]) => ({ get: ns, batch: ns, query: ns, scan: ns, local: ns })

/** What a global index shows, as the `n` of its items: to a query and to a scan alike. */
export async function seenInIndex(client: FakeDynamoDBClient, IndexName = 'gsi'): Promise<(string | undefined)[]> {
  const query = await client.send(new QueryCommand({ TableName, IndexName, ...BY_G }))
  const scan = await client.send(new ScanCommand({ TableName, IndexName }))
  if (JSON.stringify(query.Items) !== JSON.stringify(scan.Items)) throw new Error('query and scan differ')
  return (query.Items ?? []).map(({ n }) => n?.S)
}

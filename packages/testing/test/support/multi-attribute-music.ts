import {
  type AttributeValue,
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  type GlobalSecondaryIndex,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import { tableInput } from './music.js'

/** An item as the SDK has it. */
type Item = Record<string, AttributeValue>

/** A global index whose partition key and sort key have these attributes. */
export function multiAttributeIndex(
  IndexName: string,
  partition: readonly string[],
  sort: readonly string[],
  Projection: GlobalSecondaryIndex['Projection'] = { ProjectionType: 'ALL' },
): GlobalSecondaryIndex {
  return {
    IndexName,
    KeySchema: [
      ...partition.map((AttributeName) => ({ AttributeName, KeyType: 'HASH' as const })),
      ...sort.map((AttributeName) => ({ AttributeName, KeyType: 'RANGE' as const })),
    ],
    Projection,
  }
}

/** `Music` by `pk`, with the index `gsi` by label (S) and year (N), then genre (S), place (N) and disc (B), unless told otherwise. */
export function multiAttributeInput(
  gsi: GlobalSecondaryIndex = multiAttributeIndex('gsi', ['label', 'year'], ['genre', 'place', 'disc']),
): CreateTableCommandInput {
  return {
    ...tableInput('Music', { pk: 'S', label: 'S', year: 'N', genre: 'S', place: 'N', disc: 'B' }),
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    GlobalSecondaryIndexes: [gsi],
  }
}

/** A fake with that table. */
export async function multiAttributeMusic(gsi?: GlobalSecondaryIndex): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient()
  await client.send(new CreateTableCommand(multiAttributeInput(gsi)))
  return client
}

/** An item with all key attributes of the index. */
export function record(pk: string, genre = 'jazz', place = '1', disc: number = 1) {
  return {
    pk: { S: pk },
    label: { S: 'Blue' },
    year: { N: '1959' },
    genre: { S: genre },
    place: { N: place },
    disc: { B: Uint8Array.of(disc) },
  } satisfies Item
}

/** Puts items into `Music`. */
export async function putAll(client: DynamoDBClient, items: readonly Item[]): Promise<void> {
  for (const item of items) await client.send(new PutItemCommand({ TableName: 'Music', Item: item }))
}

const VALUES: Item = {
  ':label': { S: 'Blue' },
  ':year': { N: '1959' },
  ':genre': { S: 'jazz' },
  ':place': { N: '2' },
  ':place2': { N: '10' },
  ':disc': { B: Uint8Array.of(1) },
}

/** Queries the index by a key condition in words of the attributes, values being their names with a colon. */
export function queryRecords(
  client: DynamoDBClient,
  condition: string,
  more: Partial<QueryCommandInput> = {},
): Promise<QueryCommandOutput> {
  const aliases = [...new Set(`${condition} ${more.FilterExpression ?? ''}`.match(/:\w+/g))]
  return client.send(
    new QueryCommand({
      TableName: 'Music',
      IndexName: 'gsi',
      // `year` is a reserved word
      KeyConditionExpression: condition.replace('year', '#year'),
      ...(condition.includes('year') && { ExpressionAttributeNames: { '#year': 'year' } }),
      ExpressionAttributeValues: Object.fromEntries(aliases.map((alias) => [alias, VALUES[alias] ?? { NULL: true }])),
      ...more,
    }),
  )
}

/** The partition keys of what a query found, in its order. */
export function keysOf({ Items = [] }: Pick<QueryCommandOutput, 'Items'>): readonly (string | undefined)[] {
  return Items.map(({ pk }) => pk?.S)
}

import {
  type CreateTableCommandInput,
  type DynamoDBClient,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb'
import { put } from '../../support/entries.js'
import { tableInput } from '../../support/music.js'
import { batchWrite } from './items.js'
import { ready } from './tables.js'
import { type Attributes, n, s } from './values.js'

const hash = (AttributeName: string) => ({ AttributeName, KeyType: 'HASH' }) as const
const range = (AttributeName: string) => ({ AttributeName, KeyType: 'RANGE' }) as const

/**
 * `Music` with four indexes: `lsi` by `pk` and `l`, keys only; `gsi` by `g` and `h` (a number), with `n` beside its keys;
 * `all` by `g`, with everything; `bare` by `h`, keys only.
 */
export const indexedMusic: CreateTableCommandInput = {
  ...tableInput('Music', { pk: 'S', sk: 'S', l: 'S', g: 'S', h: 'N' }),
  KeySchema: [hash('pk'), range('sk')],
  LocalSecondaryIndexes: [
    { IndexName: 'lsi', KeySchema: [hash('pk'), range('l')], Projection: { ProjectionType: 'KEYS_ONLY' } },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'gsi',
      KeySchema: [hash('g'), range('h')],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['n'] },
    },
    { IndexName: 'all', KeySchema: [hash('g')], Projection: { ProjectionType: 'ALL' } },
    { IndexName: 'bare', KeySchema: [hash('h')], Projection: { ProjectionType: 'KEYS_ONLY' } },
  ],
}

/** `Music` with five items in the partition `a`, of which the second and fourth have `x`. */
export async function five(client: DynamoDBClient): Promise<void> {
  await ready(client)
  await batchWrite(
    client,
    ['1', '2', '3', '4', '5'].map((sk) => put('a', sk, Number(sk) % 2 === 0 ? { x: n(sk) } : { y: n(sk) })),
  )
}

/** One page of a query of `Music`, by default of the partition `a`; `values` are those of the conditions. */
export async function queryOnce(
  client: DynamoDBClient,
  { ExpressionAttributeValues: values, ...more }: Partial<QueryCommandInput> = {},
): Promise<QueryCommandOutput> {
  const KeyConditionExpression = 'pk = :pk'
  const ExpressionAttributeValues = more.KeyConditionExpression === undefined ? { ':pk': s('a'), ...values } : values
  return await client.send(
    new QueryCommand({
      TableName: 'Music',
      KeyConditionExpression,
      ...(ExpressionAttributeValues && { ExpressionAttributeValues }),
      ...more,
    }),
  )
}

/** All pages of a query, each as its items. */
export async function queryPages(client: DynamoDBClient, more: Partial<QueryCommandInput>): Promise<Attributes[][]> {
  const found: Attributes[][] = []
  let ExclusiveStartKey: Attributes | undefined
  do {
    const page = await queryOnce(client, { ...more, ExclusiveStartKey })
    found.push(page.Items ?? [])
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey !== undefined)
  return found
}

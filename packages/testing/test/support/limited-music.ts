import {
  BatchWriteItemCommand,
  CreateTableCommand,
  type CreateTableCommandInput,
  type ProvisionedThroughput,
  PutItemCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, type FakeDynamoDBClientConfig, VirtualClock } from '@sluice/testing'
import { key } from './entries.js'
import { tableInput } from './music.js'

export const ARN = 'arn:aws:dynamodb:us-east-1:000000000000:table/Music'

/** Read and write capacity of so many units each. */
export function units(count: number): ProvisionedThroughput {
  return { ReadCapacityUnits: count, WriteCapacityUnits: count }
}

/**
 * A fake whose throughput is limited, with the table `Music` of `pk` and `sk`, and a clock that stands still. `capacity` is
 * provisioned for reads and for writes; without it the table is on demand. The SDK doesn't retry.
 */
export async function limitedMusic(
  capacity: number | undefined,
  { table, ...config }: FakeDynamoDBClientConfig & { readonly table?: Partial<CreateTableCommandInput> } = {},
): Promise<{ readonly client: FakeDynamoDBClient; readonly clock: VirtualClock }> {
  const clock = new VirtualClock({ autoAdvance: false })
  const client = new FakeDynamoDBClient({ clock, throughput: 'limited', maxAttempts: 1, ...config })
  const provisioned = capacity !== undefined && {
    BillingMode: 'PROVISIONED' as const,
    ProvisionedThroughput: units(capacity),
  }
  await client.send(new CreateTableCommand(tableInput('Music', { pk: 'S', sk: 'S' }, { ...provisioned, ...table })))
  return { client, clock }
}

/** A text `d` with which an item of the keys `pk` and `x` has so many kilobytes. */
export function kilobytes(count: number, pk = 'a'): string {
  return 'x'.repeat(count * 1024 - 'pk'.length - pk.length - 'sk'.length - 'x'.length - 'd'.length)
}

/** Puts an item that costs so many write units. */
export function write(client: FakeDynamoDBClient, cost = 1, pk = 'a'): Promise<unknown> {
  const Item = { ...key(pk), d: { S: kilobytes(cost, pk) } }
  return client.send(new PutItemCommand({ TableName: 'Music', Item }))
}

/** What an error tells of throttling: its name, and what met which limit. */
export async function throttlingOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call
    return 'admitted'
  } catch (error) {
    const { name, ThrottlingReasons, throttlingReasons } = error as {
      readonly name: string
      readonly ThrottlingReasons?: readonly { readonly reason: string }[]
      readonly throttlingReasons?: readonly { readonly reason: string }[]
    }
    return [name, ...(ThrottlingReasons ?? throttlingReasons ?? []).map(({ reason }) => reason)]
  }
}

/** How many of these writes of one batch are done. */
export async function done(client: FakeDynamoDBClient, requests: WriteRequest[]): Promise<number> {
  const { UnprocessedItems } = await client.send(new BatchWriteItemCommand({ RequestItems: { Music: requests } }))
  return requests.length - (UnprocessedItems?.Music?.length ?? 0)
}

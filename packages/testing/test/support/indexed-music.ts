import {
  CreateTableCommand,
  type CreateTableCommandInput,
  UpdateTableCommand,
  type UpdateTableCommandInput,
  type UpdateTableCommandOutput,
} from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import { tableInput } from './music.js'
import { timedClient } from './timed-client.js'

export const ONE_UNIT = { ReadCapacityUnits: 1, WriteCapacityUnits: 1 }
const ALL = { ProjectionType: 'ALL' } as const

/** A global index by one attribute that is a string. */
export function gsi(IndexName: string, AttributeName: string) {
  return { IndexName, KeySchema: [{ AttributeName, KeyType: 'HASH' as const }], Projection: ALL }
}

/** The definition of an attribute that is a string. */
export function definition(AttributeName: string, AttributeType: 'S' | 'N' = 'S') {
  return { AttributeName, AttributeType }
}

/** A fake with the table `Music` of one global index, `gsi` by `g`, and one local index, `lsi` by `l`, all ACTIVE. */
export async function indexedMusic(
  billing: 'PROVISIONED' | 'PAY_PER_REQUEST',
  more: Partial<CreateTableCommandInput> = {},
): Promise<{ readonly client: FakeDynamoDBClient; readonly clock: VirtualClock }> {
  const { client, clock } = timedClient()
  const provisioned = billing === 'PROVISIONED' && { ProvisionedThroughput: ONE_UNIT }
  const [pk, sk, l] = ['pk', 'sk', 'l'].map((AttributeName, index) => ({
    AttributeName,
    KeyType: index === 0 ? ('HASH' as const) : ('RANGE' as const),
  }))
  const input = tableInput('Music', { pk: 'S', sk: 'S', g: 'S', l: 'S' }, { BillingMode: billing, ...provisioned })
  await client.send(
    new CreateTableCommand({
      ...input,
      KeySchema: [pk, sk] as NonNullable<CreateTableCommandInput['KeySchema']>,
      GlobalSecondaryIndexes: [{ ...gsi('gsi', 'g'), ...provisioned }],
      LocalSecondaryIndexes: [{ IndexName: 'lsi', KeySchema: [pk, l] as never, Projection: ALL }],
      ...more,
    }),
  )
  await clock.advance(1000)
  return { client, clock }
}

/** Sends UpdateTable for the table `Music`. */
export function update(
  client: FakeDynamoDBClient,
  input: Omit<UpdateTableCommandInput, 'TableName'>,
): Promise<UpdateTableCommandOutput> {
  return client.send(new UpdateTableCommand({ TableName: 'Music', ...input }))
}

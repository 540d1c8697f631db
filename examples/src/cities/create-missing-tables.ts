import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  type KeySchemaElement,
  ResourceNotFoundException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { type EntityTarget, schemaOf } from '@sluice/core'

/** Creates the tables of entity classes where there are none, on demand billing, and waits until they can be used. */
export async function createMissingTables(client: DynamoDBClient, ...classes: readonly EntityTarget[]): Promise<void> {
  for (const entityClass of classes) {
    const { table } = schemaOf(entityClass)
    if (!(await exists(client, table))) await create(client, entityClass)
    await waitUntilTableExists({ client, minDelay: 1, maxDelay: 5, maxWaitTime: 120 }, { TableName: table })
  }
}

async function exists(client: DynamoDBClient, table: string): Promise<boolean> {
  try {
    await client.send(new DescribeTableCommand({ TableName: table }))
    return true
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false
    throw error
  }
}

async function create(client: DynamoDBClient, entityClass: EntityTarget): Promise<void> {
  const {
    table,
    key: { partitionKey, sortKey },
  } = schemaOf(entityClass)
  const keys = sortKey === undefined ? [partitionKey] : [partitionKey, sortKey]
  const roles: readonly KeySchemaElement['KeyType'][] = ['HASH', 'RANGE']
  await client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: keys.map(({ name, scalarType }) => ({ AttributeName: name, AttributeType: scalarType })),
      KeySchema: keys.map(({ name }, index) => ({ AttributeName: name, KeyType: roles[index] })),
    }),
  )
}

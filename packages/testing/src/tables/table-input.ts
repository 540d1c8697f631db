import type { CreateTableCommandInput, KeySchemaElement } from '@aws-sdk/client-dynamodb'
import type { EntitySchema } from '@sluice/core'

/** What CreateTable has to be told for the table of an entity class. */
export function tableInput(
  { key: { partitionKey, sortKey } }: EntitySchema,
  tableName: string,
): CreateTableCommandInput {
  const parts = sortKey === undefined ? [partitionKey] : [partitionKey, sortKey]
  const keyTypes: readonly KeySchemaElement['KeyType'][] = ['HASH', 'RANGE']
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: parts.map(({ name, scalarType }) => ({ AttributeName: name, AttributeType: scalarType })),
    KeySchema: parts.map(({ name }, index) => ({ AttributeName: name, KeyType: keyTypes[index] })),
  }
}

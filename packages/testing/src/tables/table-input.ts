import type { CreateTableCommandInput, KeySchemaElement } from '@aws-sdk/client-dynamodb'
import type { EntitySchema, IndexSchema, KeyAttribute, KeySchema } from '@sluice/core'

/** An index together with the stored names of what it holds besides the keys. */
export interface PlannedIndex {
  readonly index: IndexSchema
  readonly projected: readonly string[]
}

/** What CreateTable has to be told for the table of entity classes that share the first one's key. */
export function tableInput(
  { key }: EntitySchema,
  indexes: readonly PlannedIndex[],
  tableName: string,
): CreateTableCommandInput {
  const local = indexes.filter(({ index }) => index.kind === 'local')
  const global = indexes.filter(({ index }) => index.kind === 'global')
  const attributes = new Map(
    [key, ...indexes.map(({ index }) => index.key)].flatMap(partsOf).map((part) => [part.name, part]),
  )
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: Array.from(attributes.values(), ({ name, scalarType }) => ({
      AttributeName: name,
      AttributeType: scalarType,
    })),
    KeySchema: keyElements(key),
    ...(local.length > 0 && { LocalSecondaryIndexes: local.map(indexInput) }),
    ...(global.length > 0 && { GlobalSecondaryIndexes: global.map(indexInput) }),
  }
}

const KEY_TYPES: readonly KeySchemaElement['KeyType'][] = ['HASH', 'RANGE']

function keyElements(key: KeySchema) {
  return partsOf(key).map(({ name }, position) => ({ AttributeName: name, KeyType: KEY_TYPES[position] }))
}

function partsOf({ partitionKey, sortKey }: KeySchema): readonly KeyAttribute[] {
  return sortKey === undefined ? [partitionKey] : [partitionKey, sortKey]
}

function indexInput({ index: { name, key, projection }, projected }: PlannedIndex) {
  return { IndexName: name, KeySchema: keyElements(key), Projection: projectionInput(projection, projected) }
}

function projectionInput(projection: IndexSchema['projection'], projected: readonly string[]) {
  if (projection === 'all') return { ProjectionType: 'ALL' as const }
  if (projection === 'keys') return { ProjectionType: 'KEYS_ONLY' as const }
  return { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...projected] }
}

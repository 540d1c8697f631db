import type { KeyDefinition } from '../storage/key-definition.js'
import type { IndexDefinition } from '../storage/table-definition.js'
import { invalidParameter } from '../wire/validation-error.js'
import type { CreateTableInput, IndexInput } from './create-table-input.js'
import { type AttributeTypes, readKeySchema } from './read-key-schema.js'

/** Reads both lists of indexes and checks them against the table's key. */
export function readIndexes(
  input: CreateTableInput,
  tableKey: KeyDefinition,
  types: AttributeTypes,
): readonly IndexDefinition[] {
  checkCounts(input)
  const local = (input.LocalSecondaryIndexes ?? []).map((index) => readIndex('local', index, types))
  const global = (input.GlobalSecondaryIndexes ?? []).map((index) => readIndex('global', index, types))
  const indexes = [...local, ...global]
  const names = indexes.map(({ name }) => name)
  const twice = names.find((name, position) => names.indexOf(name) !== position)
  if (twice !== undefined) throw invalidParameter(`Duplicate index name: ${twice}`)
  for (const index of local) checkLocal(index, tableKey)
  return indexes
}

const MAX_LOCAL_INDEXES = 5
const MAX_GLOBAL_INDEXES = 20

function checkCounts({ LocalSecondaryIndexes: local, GlobalSecondaryIndexes: global }: CreateTableInput): void {
  if (local?.length === 0) throw invalidParameter('List of LocalSecondaryIndexes is empty')
  if (global?.length === 0) throw invalidParameter('List of GlobalSecondaryIndexes is empty')
  if ((local?.length ?? 0) > MAX_LOCAL_INDEXES) {
    throw invalidParameter(`Number of LocalSecondaryIndexes exceeds per-table limit of ${MAX_LOCAL_INDEXES}`)
  }
  if ((global?.length ?? 0) > MAX_GLOBAL_INDEXES) {
    throw invalidParameter(`GlobalSecondaryIndex count exceeds the per-table limit of ${MAX_GLOBAL_INDEXES}`)
  }
}

function readIndex(kind: IndexDefinition['kind'], input: IndexInput, types: AttributeTypes): IndexDefinition {
  const { IndexName: name, KeySchema, Projection } = input
  if (name === undefined) throw invalidParameter('Missing the IndexName')
  const type = Projection?.ProjectionType
  if (type !== 'ALL' && type !== 'KEYS_ONLY' && type !== 'INCLUDE') {
    throw invalidParameter(`Unknown ProjectionType: ${type ?? 'null'}`)
  }
  if (type !== 'INCLUDE' && Projection?.NonKeyAttributes !== undefined) {
    throw invalidParameter(`ProjectionType is ${type}, but NonKeyAttributes is specified`)
  }
  const key = readKeySchema(KeySchema, types)
  const projected = type === 'ALL' ? 'all' : type === 'INCLUDE' ? (Projection?.NonKeyAttributes ?? []) : []
  return { kind, name, key, projected, described: { ...input } }
}

function checkLocal({ name, key }: IndexDefinition, tableKey: KeyDefinition): void {
  if (tableKey.sort === undefined) {
    throw invalidParameter(
      'Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex',
    )
  }
  if (key.sort === undefined) {
    throw invalidParameter(`Index KeySchema does not have a range key for index: ${name}`)
  }
  if (key.partition.name !== tableKey.partition.name) {
    throw invalidParameter(
      'Index KeySchema does not have the same leading hash key as table KeySchema for index: ' +
        `${name}. index hash key: ${key.partition.name}, table hash key: ${tableKey.partition.name}`,
    )
  }
}

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
  const local = (input.LocalSecondaryIndexes ?? []).map((index) => readIndex('local', index, types))
  const global = (input.GlobalSecondaryIndexes ?? []).map((index) => readIndex('global', index, types))
  const indexes = [...local, ...global]
  const names = indexes.map(({ name }) => name)
  const twice = names.find((name, position) => names.indexOf(name) !== position)
  if (twice !== undefined) throw invalidParameter(`Duplicate index name: ${twice}`)
  for (const index of local) checkLocal(index, tableKey)
  return indexes
}

function readIndex(kind: IndexDefinition['kind'], input: IndexInput, types: AttributeTypes): IndexDefinition {
  const { IndexName: name, KeySchema, Projection } = input
  if (name === undefined) throw invalidParameter('Missing the IndexName')
  const type = Projection?.ProjectionType
  if (type !== 'ALL' && type !== 'KEYS_ONLY' && type !== 'INCLUDE') {
    throw invalidParameter(`Unknown ProjectionType: ${type ?? 'null'}`)
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

import { MAX_GLOBAL_INDEXES, MAX_LOCAL_INDEXES } from '../limits.js'
import type { KeyDefinition } from '../storage/key-definition.js'
import type { IndexDefinition } from '../storage/table-definition.js'
import { invalidParameter } from '../wire/validation-error.js'
import type { CreateTableInput } from './create-table-input.js'
import { describeNewIndex } from './describe-new-table.js'
import { readIndex } from './read-index.js'
import type { AttributeTypes } from './read-key-schema.js'

/** Reads both lists of indexes and checks them against the table's key. */
export function readIndexes(
  input: CreateTableInput,
  tableKey: KeyDefinition,
  types: AttributeTypes,
): readonly IndexDefinition[] {
  checkCounts(input)
  const local = (input.LocalSecondaryIndexes ?? []).map((index) => readIndex('local', index, types))
  const onDemand = input.BillingMode === 'PAY_PER_REQUEST'
  const global = (input.GlobalSecondaryIndexes ?? []).map((index) =>
    readIndex('global', index, types, describeNewIndex(index, onDemand)),
  )
  const indexes = [...local, ...global]
  const names = indexes.map(({ name }) => name)
  const twice = names.find((name, position) => names.indexOf(name) !== position)
  if (twice !== undefined) throw invalidParameter(`Duplicate index name: ${twice}`)
  for (const index of local) checkLocal(index, tableKey)
  return indexes
}

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

import type { KeyDefinition } from '../../storage/key-definition.js'
import type { Table } from '../../storage/table.js'
import type { IndexDefinition } from '../../storage/table-definition.js'
import { indexProgress } from '../../tables/table-progress.js'
import { validationError } from '../../wire/validation-error.js'
import type { EngineContext } from '../engine-context.js'
import { findReadTable } from '../lookup/find-read-table.js'
import { findRecord, findTable } from '../lookup/find-table.js'
import type { ReadInput } from './read-input.js'

/** What a Query or Scan reads: a table or one of its indexes, and the key by which that is sorted. */
export interface ReadSource {
  readonly table: Table
  readonly index: IndexDefinition | undefined
  readonly key: KeyDefinition
}

/**
 * The table or index that a request names, or DynamoDB's refusal: as it is for a consistent read, for others possibly as it
 * was.
 */
export function findSource(context: EngineContext, { TableName, IndexName, ConsistentRead }: ReadInput): ReadSource {
  if (IndexName === undefined) {
    const table = findReadTable(context, TableName, ConsistentRead)
    return { table, index: undefined, key: table.definition.key }
  }
  const { store, past } = context
  const table = findTable(store, TableName)
  const index = table.definition.indexes.find(({ name }) => name === IndexName)
  if (index === undefined) throw validationError(`The table does not have the specified index: ${IndexName}`)
  if (index.kind === 'global' && ConsistentRead) {
    throw validationError('Consistent reads are not supported on global secondary indexes')
  }
  if (indexProgress(findRecord(store, TableName ?? ''), index.name).status === 'CREATING') {
    throw validationError(`Cannot read from backfilling global secondary index: ${index.name}`)
  }
  if (index.kind === 'global') return { table: past?.globalIndex(table) ?? table, index, key: index.key }
  return { table: findReadTable(context, TableName, ConsistentRead), index, key: index.key }
}

import type { Table } from '../../storage/table.js'
import type { EngineContext } from '../engine-context.js'
import { findTable } from './find-table.js'

/** The table that a read names: as it is for a consistent read, for others possibly as it was. */
export function findReadTable(context: EngineContext, asked: string | undefined, consistent = false): Table {
  const table = findTable(context.store, asked)
  return consistent || context.past === undefined ? table : context.past.table(table)
}

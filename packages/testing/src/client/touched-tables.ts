import { plainTableName } from '../wire/plain-table-name.js'

/** Names of the tables that a request touches. */
export function touchedTables(input: unknown): readonly string[] {
  if (typeof input !== 'object' || input === null) return []
  const { TableName, RequestItems } = input as { readonly TableName?: unknown; readonly RequestItems?: unknown }
  if (typeof TableName === 'string') return [plainTableName(TableName)]
  return typeof RequestItems === 'object' && RequestItems !== null ? Object.keys(RequestItems).map(plainTableName) : []
}

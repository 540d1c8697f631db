import { plainTableName } from '../wire/plain-table-name.js'

/** Names of the tables that a request touches. */
export function touchedTables(input: unknown): readonly string[] {
  if (typeof input !== 'object' || input === null) return []
  const { TableName, RequestItems, ResourceArn } = input as Readonly<Record<string, unknown>>
  if (typeof ResourceArn === 'string') return [plainTableName(ResourceArn)]
  if (typeof TableName === 'string') return [plainTableName(TableName)]
  return typeof RequestItems === 'object' && RequestItems !== null ? Object.keys(RequestItems).map(plainTableName) : []
}

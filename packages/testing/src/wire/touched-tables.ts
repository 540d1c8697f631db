import { plainTableName } from './plain-table-name.js'

type Members = Readonly<Record<string, unknown>>

/** Names of the tables that a request touches, each once, in the order of the request; also where it names them by ARN. */
export function touchedTables(input: unknown): readonly string[] {
  const { TableName, ResourceArn, RequestItems, TransactItems } = members(input)
  const asked = [
    TableName,
    ResourceArn,
    ...Object.keys(members(RequestItems)),
    ...(Array.isArray(TransactItems) ? TransactItems.flatMap(tablesOfAction) : []),
  ]
  return [...new Set(asked.filter((name) => typeof name === 'string').map(plainTableName))]
}

/** `{ Put: { TableName, ... } }`, and the same for the other actions. */
function tablesOfAction(item: unknown): readonly unknown[] {
  return Object.values(members(item)).map((action) => {
    const { TableName } = members(action)
    return TableName
  })
}

// a body may be any JSON
function members(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {}
}

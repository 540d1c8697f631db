type Members = Readonly<Record<string, unknown>>

/** How many items a request names: keys, puts, actions of a transaction. `undefined` if it is none that names items. */
export function namedItems(input: unknown): number | undefined {
  const { Item, Key, RequestItems, TransactItems } = members(input)
  if (Array.isArray(TransactItems)) return TransactItems.length
  if (RequestItems !== undefined) return Object.values(members(RequestItems)).reduce(addEntries, 0)
  return Item === undefined && Key === undefined ? undefined : 1
}

/** How many items the answer of a Query or Scan has, or counts. `undefined` for other answers. */
export function returnedItems(output: object): number | undefined {
  return 'Count' in output && typeof output.Count === 'number' ? output.Count : undefined
}

// BatchWriteItem has a list for each table, BatchGetItem one of keys
function addEntries(sum: number, requests: unknown): number {
  const { Keys } = members(requests)
  const list = Array.isArray(requests) ? requests : Keys
  return sum + (Array.isArray(list) ? list.length : 0)
}

// a body may be any JSON
function members(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {}
}

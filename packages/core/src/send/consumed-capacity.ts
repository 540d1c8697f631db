import type { Capacity, ConsumedCapacity } from '@aws-sdk/client-dynamodb'

/** Adds what one call consumed to the sums by table, index by index where DynamoDB told. */
export function addCapacity(sums: Map<string, ConsumedCapacity>, consumed: readonly ConsumedCapacity[]): void {
  for (const one of consumed) {
    const table = one.TableName ?? ''
    sums.set(table, sum(sums.get(table) ?? { TableName: table }, one))
  }
}

function sum(a: ConsumedCapacity, b: ConsumedCapacity): ConsumedCapacity {
  return {
    TableName: a.TableName,
    ...sumUnits(a, b),
    ...(b.Table !== undefined && { Table: sumUnits(a.Table ?? {}, b.Table) }),
    ...mergeIndexes('GlobalSecondaryIndexes', a, b),
    ...mergeIndexes('LocalSecondaryIndexes', a, b),
  }
}

function sumUnits(a: Capacity, b: Capacity): Capacity {
  const units: Record<string, number> = {}
  for (const unit of ['CapacityUnits', 'ReadCapacityUnits', 'WriteCapacityUnits'] as const) {
    if (a[unit] !== undefined || b[unit] !== undefined) units[unit] = (a[unit] ?? 0) + (b[unit] ?? 0)
  }
  return units
}

function mergeIndexes(
  kind: 'GlobalSecondaryIndexes' | 'LocalSecondaryIndexes',
  a: ConsumedCapacity,
  b: ConsumedCapacity,
): Partial<ConsumedCapacity> {
  if (a[kind] === undefined && b[kind] === undefined) return {}
  const merged: Record<string, Capacity> = { ...a[kind] }
  for (const [index, units] of Object.entries(b[kind] ?? {})) merged[index] = sumUnits(merged[index] ?? {}, units)
  return { [kind]: merged }
}

import { READ_UNIT_BYTES, WRITE_UNIT_BYTES } from '../../limits.js'
import type { IndexDefinition } from '../../storage/table-definition.js'

/** Capacity that a request used on one table and its indexes. */
export interface Consumption {
  readonly table: number
  readonly indexes: ReadonlyMap<IndexDefinition, number>
}

/** Write units for one write: by the larger of what was there and what is there now, never less than one. */
export function writeUnits(oldBytes: number, newBytes: number): number {
  return Math.max(1, Math.ceil(Math.max(oldBytes, newBytes) / WRITE_UNIT_BYTES))
}

/** Read units for reading so many bytes at once: half the price unless consistent, never less than one step. */
export function readUnits(bytes: number, consistent: boolean | undefined): number {
  return Math.max(1, Math.ceil(bytes / READ_UNIT_BYTES)) * (consistent ? 1 : 0.5)
}

/** The sum of two consumptions on one table. */
export function addConsumption(left: Consumption, right: Consumption): Consumption {
  if (left.indexes.size === 0 && right.indexes.size === 0) {
    return { table: left.table + right.table, indexes: left.indexes }
  }
  const indexes = new Map(left.indexes)
  for (const [index, units] of right.indexes) indexes.set(index, (indexes.get(index) ?? 0) + units)
  return { table: left.table + right.table, indexes }
}

/** Nothing used. */
export const NO_CONSUMPTION: Consumption = Object.freeze({ table: 0, indexes: new Map<IndexDefinition, number>() })

/** Capacity used on a table alone. */
export function onTable(units: number): Consumption {
  return { table: units, indexes: NO_CONSUMPTION.indexes }
}

/** The `ConsumedCapacity` of one table as the request asked for it, or `undefined`. */
export function describeConsumption(mode: string | undefined, asked: string, used: Consumption): object | undefined {
  if (mode !== 'TOTAL' && mode !== 'INDEXES') return undefined
  let total = used.table
  for (const units of used.indexes.values()) total += units
  if (mode === 'TOTAL') return { TableName: asked, CapacityUnits: total }
  const ofKind = (kind: IndexDefinition['kind']): [string, object][] =>
    [...used.indexes]
      .filter(([index]) => index.kind === kind)
      .map(([index, units]) => [index.name, { CapacityUnits: units }])
  const local = ofKind('local')
  const global = ofKind('global')
  return {
    TableName: asked,
    CapacityUnits: total,
    Table: { CapacityUnits: used.table },
    ...(local.length > 0 && { LocalSecondaryIndexes: Object.fromEntries(local) }),
    ...(global.length > 0 && { GlobalSecondaryIndexes: Object.fromEntries(global) }),
  }
}

import type { SealProblem } from '../seal/seal-problem.js'

/** What a flush would send for one table and entity class. */
export interface PlanGroup {
  readonly table: string
  readonly className: string
  readonly puts: number
  readonly deletes: number
  /** Updates and patches; none for entities that haven't changed. */
  readonly updates: number
  /** Bytes of items and keys, by DynamoDB's item size rule. */
  readonly bytes: number
  /** Write capacity units at least. */
  readonly writeUnits: number
}

/** The figures of a plan. */
export interface PlanFigures {
  /** Calls that write: BatchWriteItem, one PutItem or DeleteItem for each with a condition, one UpdateItem for each update. */
  readonly calls: number
  readonly operations: number
  /** Bytes of items and keys, by DynamoDB's item size rule. */
  readonly bytes: number
  /** Write capacity units at least: a larger stored item, a deleted item's size and indexes come on top. */
  readonly writeUnits: number
  /** Seconds that the table with the most write units takes at the given `pace`; `undefined` without one. */
  readonly estimatedSeconds: number | undefined
  /** Dollars for these write units at the given `price`; `undefined` without one. */
  readonly estimatedDollars: number | undefined
  readonly groups: readonly PlanGroup[]
  /** Why a flush would send nothing now, if it would. */
  readonly problems: readonly SealProblem[]
}

import type { SealProblem } from '../seal/seal-problem.js'
import { printAsText } from '../text/print-as-text.js'
import { printPlan } from './print-plan.js'

/** What a flush would send for one table and entity class. */
export interface PlanGroup {
  readonly table: string
  readonly className: string
  readonly puts: number
  readonly deletes: number
  /** Bytes of items and keys, by DynamoDB's item size rule. */
  readonly bytes: number
  /** Write capacity units at least. */
  readonly writeUnits: number
}

/** What a flush would send if nothing were turned away. `console.log(plan)` prints a table. */
export class FlushPlan {
  /** BatchWriteItem calls. */
  readonly calls: number
  readonly operations: number
  /** Bytes of items and keys, by DynamoDB's item size rule. */
  readonly bytes: number
  /** Write capacity units at least: a larger stored item, a deleted item's size and indexes come on top. */
  readonly writeUnits: number
  readonly groups: readonly PlanGroup[]
  /** Why a flush would send nothing now, if it would. */
  readonly problems: readonly SealProblem[]

  constructor(calls: number, groups: readonly PlanGroup[], problems: readonly SealProblem[]) {
    this.calls = calls
    this.operations = groups.reduce((sum, { puts, deletes }) => sum + puts + deletes, 0)
    this.bytes = groups.reduce((sum, { bytes }) => sum + bytes, 0)
    this.writeUnits = groups.reduce((sum, { writeUnits }) => sum + writeUnits, 0)
    this.groups = groups
    this.problems = problems
  }

  toString(): string {
    return printPlan(this)
  }
}

printAsText(FlushPlan)

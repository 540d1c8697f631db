import type { SealProblem } from '../seal/seal-problem.js'
import { printAsText } from '../text/print-as-text.js'
import type { PlanFigures, PlanGroup } from './plan-figures.js'
import { printPlan } from './print-plan.js'

/** What a flush would send if nothing were turned away. `console.log(plan)` prints a table. */
export class FlushPlan implements PlanFigures {
  readonly calls: number
  readonly operations: number
  readonly bytes: number
  readonly writeUnits: number
  readonly groups: readonly PlanGroup[]
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

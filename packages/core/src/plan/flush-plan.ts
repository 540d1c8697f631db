import type { SealProblem } from '../seal/seal-problem.js'
import { printAsText } from '../text/print-as-text.js'
import { dollarsFor } from './dollars-for.js'
import type { PlanFigures, PlanGroup } from './plan-figures.js'
import type { EstimateSettings } from './plan-options.js'
import { printPlan } from './print-plan.js'

/** What a flush would send if nothing were turned away. `console.log(plan)` prints a table. */
export class FlushPlan implements PlanFigures {
  readonly calls: number
  readonly operations: number
  readonly bytes: number
  readonly writeUnits: number
  readonly estimatedSeconds: number | undefined
  readonly estimatedDollars: number | undefined
  readonly groups: readonly PlanGroup[]
  readonly problems: readonly SealProblem[]

  constructor(
    calls: number,
    groups: readonly PlanGroup[],
    problems: readonly SealProblem[],
    { price, unitsPerSecond }: EstimateSettings,
  ) {
    this.calls = calls
    this.operations = groups.reduce((sum, { puts, deletes, updates }) => sum + puts + deletes + updates, 0)
    this.bytes = groups.reduce((sum, { bytes }) => sum + bytes, 0)
    this.writeUnits = groups.reduce((sum, { writeUnits }) => sum + writeUnits, 0)
    this.estimatedSeconds = unitsPerSecond === undefined ? undefined : mostUnits(groups) / unitsPerSecond
    this.estimatedDollars = dollarsFor(this.writeUnits, price)
    this.groups = groups
    this.problems = problems
  }

  toString(): string {
    return printPlan(this)
  }
}

printAsText(FlushPlan)

/** Write units of the table that takes the most: tables are written side by side. */
function mostUnits(groups: readonly PlanGroup[]): number {
  const byTable = new Map<string, number>()
  for (const { table, writeUnits } of groups) byTable.set(table, (byTable.get(table) ?? 0) + writeUnits)
  return Math.max(0, ...byTable.values())
}

import { textTable } from '../text/text-table.js'
import type { PlanFigures } from './plan-figures.js'

const NOTES = [
  'Write units are a lower bound: a larger stored item, the size of a deleted one and indexes come on top.',
  "A put replaces the whole item: attributes that a class doesn't model survive on loaded instances only.",
]
const PROBLEMS_SHOWN = 5

/** A plan as a table that a person can read. */
export function printPlan(figures: PlanFigures): string {
  const { calls, operations, bytes, writeUnits, groups, problems } = figures
  const format = (value: number): string => value.toLocaleString('en-US')
  const rows = [
    ['table', 'class', 'puts', 'deletes', 'updates', 'bytes', 'write units'],
    ...groups.map((group) => [
      group.table,
      group.className,
      format(group.puts),
      format(group.deletes),
      format(group.updates),
      format(group.bytes),
      `>= ${format(group.writeUnits)}`,
    ]),
  ]
  const head = `Flush plan: ${format(operations)} operations in ${format(calls)} calls, ${format(bytes)} bytes, >= ${format(writeUnits)} write units`
  return [head, textTable(rows), ...describeEstimate(figures), ...NOTES, ...describeProblems(problems)].join('\n')
}

function describeEstimate({ estimatedSeconds, estimatedDollars }: PlanFigures): readonly string[] {
  const parts = [
    ...(estimatedSeconds === undefined ? [] : [`${estimatedSeconds.toFixed(1)} s`]),
    ...(estimatedDollars === undefined ? [] : [`$${estimatedDollars.toPrecision(3)}`]),
  ]
  return parts.length === 0 ? [] : [`Estimated: at least ${parts.join(', ')}.`]
}

function describeProblems(problems: PlanFigures['problems']): readonly string[] {
  if (problems.length === 0) return []
  const shown = problems
    .slice(0, PROBLEMS_SHOWN)
    .map(({ className, key, attribute, reason }) => `  ${className} ${key} ${attribute}: ${reason}`)
  return [`${problems.length} problems: a flush would send nothing.`, ...shown]
}

import type { Outcome } from '../send/work.js'
import { textTable } from '../text/text-table.js'
import type { ReportContents } from './flush-figures.js'
import { describeGroup } from './group-failures.js'

const GROUPS_SHOWN = 3
const OUTCOMES: readonly Outcome[] = [
  'written',
  'unchanged',
  'condition-failed',
  'rejected',
  'unprocessed',
  'not-sent',
  'unknown',
]

/** A report as a short table that a person can read, the first failure of each cause with its key. */
export function printReport(report: ReportContents): string {
  const { operations, counts, calls, retriedCalls, leftovers, bytesSent, elapsedMs, waitedMs } = report
  const shown = OUTCOMES.filter((outcome) => counts[outcome] > 0 || outcome === 'written')
  const rows = [
    ['operations', format(operations.length)],
    ...shown.map((outcome) => [`  ${outcome}`, format(counts[outcome])]),
    ['calls', format(calls), `${format(retriedCalls)} retried`],
    ['handed back', format(leftovers)],
    ['bytes sent', format(bytesSent)],
    ['elapsed', `${format(Math.round(elapsedMs))} ms`, `${format(Math.round(waitedMs))} ms waiting`],
    ...[...report.consumedCapacity].map(([table, { CapacityUnits = 0 }]) => [
      `units of ${table}`,
      format(CapacityUnits),
    ]),
  ]
  return ['Flush report', textTable(rows), ...describeFailures(report)].join('\n')
}

function describeFailures({ failureGroups }: ReportContents): readonly string[] {
  const lines = failureGroups.slice(0, GROUPS_SHOWN).map((group) => `  ${describeGroup(group)}`)
  const rest = failureGroups.slice(GROUPS_SHOWN).reduce((sum, { count }) => sum + count, 0)
  return rest > 0 ? [...lines, `  and ${format(rest)} more of other causes`] : lines
}

function format(value: number): string {
  return value.toLocaleString('en-US')
}

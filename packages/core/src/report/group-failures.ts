import type { ErrorCode } from '../errors/error-code.js'
import type { Outcome } from '../send/work.js'
import type { OperationResult } from './operation-result.js'

/** Operations of a flush that failed alike: of one class and table, with one outcome, code and kind of reason. */
export interface FailureGroup {
  readonly className: string
  /** The table's name or ARN, as sent. */
  readonly table: string
  readonly outcome: Outcome
  readonly code: ErrorCode | undefined
  /** Why the first of them wasn't written, for people; those of the others differ in numbers and names at most. */
  readonly reason: string | undefined
  /** How many there are. */
  readonly count: number
  /** The first of them, three at most. */
  readonly first: readonly OperationResult[]
}

const FIRST = 3

/** Groups failures by cause, in the order in which each cause came first. */
export function groupFailures(failures: readonly OperationResult[]): readonly FailureGroup[] {
  const groups = new Map<string, OperationResult[]>()
  for (const failure of failures) {
    const { className, table, outcome, code, reason = '' } = failure
    const id = JSON.stringify([className, table, outcome, code, shapeOf(reason)])
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [failure])
    else group.push(failure)
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : groupOf(first, others)))
}

function groupOf(one: OperationResult, others: readonly OperationResult[]): FailureGroup {
  const { className, table, outcome, code, reason } = one
  const first = [one, ...others.slice(0, FIRST - 1)]
  return { className, table, outcome, code, reason, count: others.length + 1, first }
}

/** The first of a group's failures, and how many there are like it. */
export function describeGroup({ first, count }: FailureGroup): string {
  const others = count > 1 ? ` (and ${(count - 1).toLocaleString('en-US')} alike)` : ''
  return `${String(first[0])}${others}`
}

/** A reason without what differs between operations that fail alike: numbers, and what is quoted. */
function shapeOf(reason: string): string {
  return reason.replace(/"[^"]*"/g, '""').replace(/\d+/g, '0')
}

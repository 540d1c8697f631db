import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb'
import type { ErrorCode } from '../errors/error-code.js'
import type { ConflictTally } from '../pending/pending-operations.js'
import type { OutcomeCounts } from './count-outcomes.js'
import type { ReportContents } from './flush-figures.js'
import type { OperationResult } from './operation-result.js'

/** Operations of one class, table, kind, outcome and code. */
export interface OperationGroup {
  readonly className: string
  readonly table: string
  readonly kind: OperationResult['kind']
  readonly outcome: string
  readonly code?: ErrorCode
  readonly operations: number
  readonly attempts: number
}

/** A report as JSON: figures and counts, no attribute values. */
export interface FlushReportJson {
  readonly ok: boolean
  readonly counts: OutcomeCounts
  readonly calls: number
  readonly retriedCalls: number
  readonly leftovers: number
  readonly bytesSent: number
  readonly elapsedMs: number
  readonly waitedMs: number
  readonly conflicts: ConflictTally
  readonly callbackErrors: number
  readonly consumedCapacity: Readonly<Record<string, ConsumedCapacity>>
  readonly groups: readonly OperationGroup[]
}

/** Writes a report as JSON. Item collection metrics are left out: they hold partition keys. */
export function reportJson(report: ReportContents): FlushReportJson {
  return {
    ok: report.ok,
    counts: report.counts,
    calls: report.calls,
    retriedCalls: report.retriedCalls,
    leftovers: report.leftovers,
    bytesSent: report.bytesSent,
    elapsedMs: report.elapsedMs,
    waitedMs: report.waitedMs,
    conflicts: report.conflicts,
    callbackErrors: report.callbackErrors.length,
    consumedCapacity: Object.fromEntries(report.consumedCapacity),
    groups: groupOperations(report),
  }
}

function groupOperations({ operations }: ReportContents): readonly OperationGroup[] {
  const groups = new Map<string, OperationGroup>()
  for (const { className, table, kind, outcome, code, attempts } of operations) {
    const id = JSON.stringify([className, table, kind, outcome, code])
    const group = groups.get(id) ?? { className, table, kind, outcome, operations: 0, attempts: 0 }
    groups.set(id, {
      ...group,
      ...(code !== undefined && { code }),
      operations: group.operations + 1,
      attempts: group.attempts + attempts,
    })
  }
  return [...groups.values()]
}

import type { ConsumedCapacity, ItemCollectionMetrics } from '@aws-sdk/client-dynamodb'
import type { CallbackError } from '../errors/callback-error.js'
import type { ConflictTally } from '../pending/pending-operations.js'
import type { Outcome } from '../send/work.js'
import { printAsText } from '../text/print-as-text.js'
import type { OutcomeCounts } from './count-outcomes.js'
import type { FlushFigures, ReportContents } from './flush-figures.js'
import { type FailureGroup, groupFailures } from './group-failures.js'
import type { OperationResult } from './operation-result.js'
import type { OperationResults } from './operation-results.js'
import { printReport } from './print-report.js'
import { type FlushReportJson, reportJson } from './report-json.js'

/** What a flush did: every operation with its outcome, and the figures. `console.log(report)` prints a short table. */
export class FlushReport implements ReportContents {
  readonly counts: OutcomeCounts
  readonly calls: number
  readonly retriedCalls: number
  readonly leftovers: number
  readonly bytesSent: number
  readonly elapsedMs: number
  readonly waitedMs: number
  readonly consumedCapacity: ReadonlyMap<string, ConsumedCapacity>
  readonly itemCollectionMetrics: ReadonlyMap<string, readonly ItemCollectionMetrics[]>
  readonly conflicts: ConflictTally
  readonly callbackErrors: readonly CallbackError[]
  readonly #results: Pick<OperationResults, 'counts' | 'size' | 'list'>

  constructor(results: Pick<OperationResults, 'counts' | 'size' | 'list'>, figures: FlushFigures) {
    this.#results = results
    this.counts = results.counts
    this.calls = figures.calls
    this.retriedCalls = figures.retriedCalls
    this.leftovers = figures.leftovers
    this.bytesSent = figures.bytesSent
    this.elapsedMs = figures.elapsedMs
    this.waitedMs = figures.waitedMs
    this.consumedCapacity = figures.consumedCapacity
    this.itemCollectionMetrics = figures.itemCollectionMetrics
    this.conflicts = figures.conflicts
    this.callbackErrors = figures.callbackErrors
  }

  /** Every operation, in the order saved. */
  get operations(): readonly OperationResult[] {
    return this.#results.list
  }

  /** Whether every operation is written or unchanged. */
  get ok(): boolean {
    return this.counts.written + this.counts.unchanged === this.#results.size
  }

  /** The operations that aren't written: they are pending again, unless a newer one exists or they were discarded. */
  get failures(): readonly OperationResult[] {
    return this.ok ? [] : this.operations.filter(({ outcome }) => !isDone(outcome))
  }

  /** The failures by cause: of one class and table, with one outcome, code and kind of reason. */
  get failureGroups(): readonly FailureGroup[] {
    return groupFailures(this.failures)
  }

  /** The figures and counts by class and outcome, without any attribute value, the key's included. */
  toJSON(): FlushReportJson {
    return reportJson(this)
  }

  toString(): string {
    return printReport(this)
  }
}

printAsText(FlushReport)

function isDone(outcome: Outcome): boolean {
  return outcome === 'written' || outcome === 'unchanged'
}

import type { ItemCollectionMetrics } from '@aws-sdk/client-dynamodb'
import type { CallbackError } from '../errors/callback-error.js'
import type { ConflictTally } from '../pending/pending-operations.js'
import type { CallFigures } from '../send/call-figures.js'
import type { OutcomeCounts } from './count-outcomes.js'
import type { FailureGroup } from './group-failures.js'
import type { OperationResult } from './operation-result.js'

/** What a flush adds up to beside its operations. */
export interface FlushFigures extends CallFigures {
  /** By table, as DynamoDB told them: where `returnItemCollectionMetrics` asked for them. */
  readonly itemCollectionMetrics: ReadonlyMap<string, readonly ItemCollectionMetrics[]>
  /** What a conflict policy decided since the last flush. */
  readonly conflicts: ConflictTally
  /** Errors thrown by the application's own callbacks during the flush; none of them lost an operation. */
  readonly callbackErrors: readonly CallbackError[]
}

/** What a report holds. */
export interface ReportContents extends FlushFigures {
  /** Every operation, in the order saved. */
  readonly operations: readonly OperationResult[]
  readonly counts: OutcomeCounts
  /** Whether every operation is written or unchanged. */
  readonly ok: boolean
  /** The operations that aren't written: they are pending again, unless a newer one exists or they were discarded. */
  readonly failures: readonly OperationResult[]
  /** The failures by cause: of one class and table, with one outcome, code and kind of reason. */
  readonly failureGroups: readonly FailureGroup[]
}

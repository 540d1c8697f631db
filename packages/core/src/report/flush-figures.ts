import type { ConsumedCapacity, ItemCollectionMetrics } from '@aws-sdk/client-dynamodb'
import type { CallbackError } from '../errors/callback-error.js'
import type { ConflictTally } from '../pending/pending-operations.js'
import type { OutcomeCounts } from './count-outcomes.js'
import type { FailureGroup } from './group-failures.js'
import type { OperationResult } from './operation-result.js'

/** What a flush adds up to beside its operations. */
export interface FlushFigures {
  /** Calls that write: BatchWriteItem, PutItem, DeleteItem and TransactWriteItems, retries included. */
  readonly calls: number
  /** Calls that carried at least one operation that an earlier call had carried. */
  readonly retriedCalls: number
  /** Operations handed back as unprocessed, counted each time. */
  readonly leftovers: number
  /** Bytes of the request bodies, retries included. */
  readonly bytesSent: number
  /** Milliseconds from the flush's turn to its end, by the session's clock. */
  readonly elapsedMs: number
  /** Milliseconds of it in which nothing was under way and the flush waited for a table. */
  readonly waitedMs: number
  /** Capacity units by table, summed over all calls: where `returnConsumedCapacity` asked for them. */
  readonly consumedCapacity: ReadonlyMap<string, ConsumedCapacity>
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

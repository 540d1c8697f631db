import type { ConsumedCapacity, ItemCollectionMetrics } from '@aws-sdk/client-dynamodb'

/** What the calls of a flush added up to. */
export interface CallTally {
  calls: number
  /** Calls that carried at least one operation that an earlier call had carried. */
  retriedCalls: number
  /** Operations acknowledged so far. */
  written: number
  /** Operations handed back as unprocessed, counted each time. */
  leftovers: number
  /** Milliseconds in which nothing was under way and the flush waited for a table. */
  waitedMs: number
  readonly consumedCapacity: Map<string, ConsumedCapacity>
  readonly itemCollectionMetrics: Map<string, ItemCollectionMetrics[]>
}

/** A tally of no calls. */
export function emptyTally(): CallTally {
  return {
    calls: 0,
    retriedCalls: 0,
    written: 0,
    leftovers: 0,
    waitedMs: 0,
    consumedCapacity: new Map(),
    itemCollectionMetrics: new Map(),
  }
}

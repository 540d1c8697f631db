import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb'

/** What the calls of a flush or a bulk load add up to. */
export interface CallFigures {
  /** Calls that write: BatchWriteItem, PutItem, DeleteItem, UpdateItem and TransactWriteItems, retries included. */
  readonly calls: number
  /** Calls that carried at least one operation that an earlier call had carried. */
  readonly retriedCalls: number
  /** Operations handed back as unprocessed, counted each time. */
  readonly leftovers: number
  /** Bytes of the request bodies, retries included. */
  readonly bytesSent: number
  /** Milliseconds from the start of the flush or load to its end, by its clock. */
  readonly elapsedMs: number
  /** Milliseconds of it in which nothing was under way and it waited for a table. */
  readonly waitedMs: number
  /** Capacity units by table, summed over all calls: where `returnConsumedCapacity` asked for them. */
  readonly consumedCapacity: ReadonlyMap<string, ConsumedCapacity>
}

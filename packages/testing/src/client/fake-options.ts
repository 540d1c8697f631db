import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import type { Clock } from '../clock/clock.js'
import type { ConsistencyLag } from './consistency-lag.js'
import type { ThroughputOptions } from './throughput-options.js'

/** What {@link FakeDynamoDBClient} takes beside the SDK's own client configuration. */
export interface FakeOptions {
  /** Where the chance in faults comes from; the same seed gives the same run. Default 1. */
  readonly seed?: number
  /** Tells the time and waits out latencies. Default: a `VirtualClock`, which never really waits. */
  readonly clock?: Clock
  /**
   * How many of the latest calls `calls` keeps; each holds its request's text, of which no more than 128 MB are kept together
   * unless this is `Infinity`. Default 10,000; 0 records none.
   */
  readonly recordCalls?: number
  /**
   * How long a table, an index or its time to live takes from one status to the next (CREATING to ACTIVE, say), in
   * milliseconds on the clock. Default 0: no time, so that a table can be used at once.
   */
  readonly tableTransitionMs?: number
  /**
   * `true`: where UpdateTimeToLive has enabled it, expired items are deleted as the clock moves past their time. Default
   * `false`: they stay, as they do for up to some days at DynamoDB.
   */
  readonly expireItems?: boolean
  /**
   * How far eventually consistent reads lag behind the writes, in milliseconds on the clock: one number, or one for tables
   * (and local indexes) and one for global indexes. Reads that ask for consistency and transactions see the present. Can
   * be changed later: `client.consistencyLag`. Default 0: every read sees every write.
   */
  readonly consistencyLag?: number | ConsistencyLag
  /**
   * Shuffles scans, of tables and indexes: an integer, and another one gives another order of the partition keys. One
   * partition's items stay in the order of their sort key. Tables have the order of the fake that created (or loaded)
   * them, also in forks and restored snapshots. Default 0, which isn't the order of insertion either.
   */
  readonly scanSeed?: number
  /**
   * How large the items of one partition key value may become, in a table with local indexes, together with what those
   * indexes hold of them: a positive integer of bytes. A write that would exceed it is refused with an
   * `ItemCollectionSizeLimitExceededException`. DynamoDB's limit is 10,737,418,240 (10 GB). Default: no limit.
   */
  readonly itemCollectionLimitBytes?: number
  /**
   * `'limited'`: tables and indexes have the capacity that they were created with, by the clock, and what finds none is
   * throttled; `{ burst: 'filled' }` says also what they begin with. Default `'unlimited'`: nothing is throttled but by
   * `faults`.
   */
  readonly throughput?: 'unlimited' | 'limited' | ThroughputOptions
  /**
   * What becomes of a member that an operation doesn't have, a misspelt `ConditionExpresion` for one. Default `'refuse'`:
   * a `NotInFakeException` names it. `'ignore'`: it is never sent, as the SDK does; for libraries that send such members.
   */
  readonly unknownMembers?: 'refuse' | 'ignore'
}

/** Configuration of a {@link FakeDynamoDBClient}: the SDK's, without a request handler, and the fake's. */
export type FakeDynamoDBClientConfig = Omit<DynamoDBClientConfig, 'requestHandler'> & FakeOptions

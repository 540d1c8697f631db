import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import type { Clock } from '../clock/clock.js'

/** What {@link FakeDynamoDBClient} takes beside the SDK's own client configuration. */
export interface FakeOptions {
  /** Where the chance in faults comes from; the same seed gives the same run. Default 1. */
  readonly seed?: number
  /** Tells the time and waits out latencies. Default: a `VirtualClock`, which never really waits. */
  readonly clock?: Clock
  /** How many of the latest calls `calls` keeps; each holds its request's text. Default 10,000; 0 records none. */
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
   * What becomes of a member that an operation doesn't have, a misspelt `ConditionExpresion` for one. Default `'refuse'`:
   * a `NotInFakeException` names it. `'ignore'`: it is never sent, as the SDK does; for libraries that send such members.
   */
  readonly unknownMembers?: 'refuse' | 'ignore'
}

/** Configuration of a {@link FakeDynamoDBClient}: the SDK's, without a request handler, and the fake's. */
export type FakeDynamoDBClientConfig = Omit<DynamoDBClientConfig, 'requestHandler'> & FakeOptions

import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/** One item of a batch call, as `unprocessed({ when })` is asked about it. */
export interface BatchOperation {
  /** The table's name, also where the request named it by its ARN. */
  readonly table: string
  readonly kind: 'put' | 'delete' | 'get'
  /** The primary key. */
  readonly key: Readonly<Record<string, AttributeValue>>
}

/** One call, as a fault's `when` is asked about it. */
export interface FaultCall {
  /** The operation's name, for example `BatchWriteItem`. */
  readonly operation: string
  /** Names of the tables that the call touches, also where it names them by ARN. */
  readonly tables: readonly string[]
}

/** What {@link FaultStep} `answer` may know of the real answer. */
export interface RealAnswer extends FaultCall {
  /** The parsed body of the answer that the fake would have given. */
  readonly output: object
}

/** Names of DynamoDB's three throttling errors. */
export type ThrottlingError = 'ProvisionedThroughputExceededException' | 'ThrottlingException' | 'RequestLimitExceeded'

/** What happens to one call. */
export type FaultStep =
  /** Nothing: the call is done. */
  | { readonly kind: 'ok' }
  /** Items of a batch call are handed back: those for which `when` holds, the first `count` of them. Default: all. */
  | {
      readonly kind: 'unprocessed'
      readonly when?: (operation: BatchOperation) => boolean
      readonly count?: number
      /** Default `throw`, as DynamoDB does when none can be processed; `return` hands all of them back. */
      readonly whenAll?: 'throw' | 'return'
    }
  /** Throttled, not done. Default: ProvisionedThroughputExceededException. */
  | { readonly kind: 'throttle'; readonly error?: ThrottlingError }
  /** A 5xx, not done. Default status: 500. */
  | { readonly kind: 'server-error'; readonly status?: number }
  /** Any error, not done. Default status: 400. */
  | {
      readonly kind: 'fail'
      readonly name: string
      readonly message?: string
      readonly status?: number
      /** More members of the error's body, for example `ThrottlingReasons`. */
      readonly members?: Readonly<Record<string, unknown>>
    }
  /** The connection breaks before the call is done. */
  | { readonly kind: 'connection-reset' }
  /** The call is done, then the connection breaks. */
  | { readonly kind: 'lost-answer' }
  /** The call is done, the answer can't be read. */
  | { readonly kind: 'garbled' }
  /** The call is done, the answer is another: an object is sent as JSON, a string as it is. */
  | { readonly kind: 'answer'; readonly body: (answer: RealAnswer) => unknown }
  /** The call takes `ms` milliseconds of the fake's clock, before it is done (`request`, the default) or after. */
  | { readonly kind: 'latency'; readonly ms: number; readonly side?: 'request' | 'answer' }

/** Steps of a script that need no more than their name. */
export type PlainStep = Exclude<FaultStep['kind'], 'fail' | 'answer' | 'latency'>

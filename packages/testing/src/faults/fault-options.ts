import type { OperationName } from '../engine/operation-name.js'
import type { BatchOperation, FaultCall, ThrottlingError } from './fault-step.js'

/** Which calls a fault strikes. Everything that is given must hold. Default: every call. */
export interface FaultScope {
  /** Names of operations, for example `['BatchWriteItem']`. */
  readonly operations?: readonly OperationName[]
  /** Calls that touch this table, by its name or ARN: transactions and tags too. */
  readonly table?: string
  /** Strikes that many calls, then never again. Default: no end. */
  readonly times?: number
}

/** Which calls a fault strikes, by chance or by choice. */
export interface FaultTrigger extends FaultScope {
  /** The chance, 0 to 1, that a call is struck. Default 1. */
  readonly rate?: number
  /** Strikes calls for which it returns `true`. */
  readonly when?: (call: FaultCall) => boolean
}

/** Which items of batch calls are handed back. Without `rate` and `when`: all. */
export interface UnprocessedOptions extends FaultScope {
  /** The chance, 0 to 1, that an item is handed back. Default 1. */
  readonly rate?: number
  /** Hands back items for which it returns `true`. */
  readonly when?: (operation: BatchOperation) => boolean
  /**
   * What a call answers that can process nothing. DynamoDB never hands back a whole batch: it throws
   * ProvisionedThroughputExceededException (`'throw'`, the default). `'return'` hands all items back instead.
   */
  readonly whenAll?: 'throw' | 'return'
}

/** Options of `faults.throttle`. */
export interface ThrottleOptions extends FaultTrigger {
  /** Default: ProvisionedThroughputExceededException. */
  readonly error?: ThrottlingError
}

/** Options of `faults.serverError`. */
export interface ServerErrorOptions extends FaultTrigger {
  /** HTTP status, 500 to 599. Default 500. */
  readonly status?: number
}

/** Options of `faults.fail`. */
export interface FailOptions extends FaultTrigger {
  /** The error's name, for example `AccessDeniedException`. */
  readonly name: string
  /** Default: a sentence that says the fake was told to. */
  readonly message?: string
  /** HTTP status. Default 400. */
  readonly status?: number
  /** More members of the error's body, for example `ThrottlingReasons`. */
  readonly members?: Readonly<Record<string, unknown>>
}

/** Options of `faults.latency`. */
export interface LatencyOptions extends FaultTrigger {
  /** Milliseconds of the fake's clock. */
  readonly ms: number | ((call: FaultCall) => number)
  /** Before the call is done (`'request'`, the default) or between that and its answer. */
  readonly side?: 'request' | 'answer'
}

/** A fault that was set. */
export interface Fault {
  /** How many calls it has struck. */
  readonly struck: number
  /** Ends it. */
  stop(): void
}

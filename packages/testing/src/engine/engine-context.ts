import type { Store } from '../storage/store.js'
import type { Table } from '../storage/table.js'
import type { WireItem } from '../wire/wire-value.js'

/** One item of a batch call, as faults are asked about it. */
export interface BatchEntry {
  /** The table's name, also where the request named it by its ARN. */
  readonly table: string
  readonly kind: 'put' | 'delete' | 'get'
  /** The primary key, as attribute values. */
  readonly key: WireItem
}

/** Says which items of one batch call are handed back unprocessed. */
export interface TurnAway {
  readonly isTurnedAway: (entry: BatchEntry) => boolean
  /** What a call answers that can process nothing: DynamoDB throws; `return` hands everything back instead. */
  readonly whenAll: 'throw' | 'return'
}

/** What eventually consistent reads see: given a table, that table as it was at the moment that they see. */
export interface PastReads {
  /** For reads of tables and of local indexes. */
  readonly table: (present: Table) => Table
  /** For reads of global indexes. */
  readonly globalIndex: (present: Table) => Table
}

/** How throughput is limited, where it is. */
export interface ThroughputRules {
  /** Whether tables and indexes begin with all their burst, or with what one second brings. */
  readonly filled: boolean
}

/** What an operation may know beside its input. */
export interface EngineContext {
  readonly store: Store
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly region: string
  readonly turnAway: TurnAway | undefined
  /** How long a table or index takes from one status to the next, in milliseconds. Default 0: no time. */
  readonly transitionMs?: number
  /** Whether items whose time to live is over are deleted. Default: they stay. */
  readonly expireItems?: boolean
  /** What eventually consistent reads see. Default: the present. */
  readonly past?: PastReads | undefined
  /** What new tables hash their partition keys with. Default 0. */
  readonly scanSeed?: number
  /** Bytes that an item collection of a table with local indexes may have. Default: no limit. */
  readonly itemCollectionLimitBytes?: number | undefined
  /** How throughput is limited. Default: not at all. */
  readonly throughput?: ThroughputRules | undefined
}

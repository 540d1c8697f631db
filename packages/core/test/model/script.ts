import type { KindName } from './kinds.js'
import type { ActName, Returning } from './patch.js'
import type { Policy } from './session-model.js'

/** Names an instance: the one that was last loaded under this class and key, or one of a few that scripts create. */
export interface Who {
  readonly kind: KindName
  readonly key: number
  readonly one: 'first' | 'second' | 'loaded'
}

export interface Key {
  readonly kind: KindName
  readonly key: number
  readonly spelling: number
}

export interface PatchStep {
  readonly do: 'patch'
  readonly key: Key
  readonly acts: readonly ActName[]
  readonly mustExist: boolean
  readonly minRev: number | undefined
  readonly returning: Returning | undefined
  readonly policy?: Policy
}

/** To another good state, to one that the table refuses, to one that can't be sealed; or one member of a set more or less. */
export type EditHow = 'plain' | 'poison' | 'break' | 'grow' | 'shrink'

export type GetHow = 'plain' | 'consistent' | 'refresh' | 'unmanaged' | 'view' | 'consistent-view'

/** A query of one shelf, or a scan of both; page by page. One index holds whole items, the other keys. */
export interface QueryStep {
  readonly do: 'query'
  readonly source: 'table' | 'byRev' | 'keysByRev'
  readonly kind: 'track' | 'disc'
  readonly shelf: number | undefined
  readonly how: 'plain' | 'consistent' | 'unmanaged' | 'view' | 'consistent-view'
  /** Only what was edited at least so often. */
  readonly minRev: number | undefined
  readonly limit: number | undefined
  readonly pageSize: number | undefined
  readonly isReversed: boolean
}

/** Options of a flush, and whether it gets a signal: one that is aborted already, or one that a later step may abort. */
export interface FlushStep {
  readonly do: 'flush'
  readonly options: {
    readonly concurrency?: number
    readonly retry?: { readonly maxAttempts?: number; readonly maxElapsedMs?: number }
    readonly deadlineMs?: number
    readonly throwOnFailure?: boolean
    readonly detectChanges?: boolean
    readonly resend?: boolean
  }
  readonly signal: 'none' | 'live' | 'aborted'
}

type Side = 'request' | 'answer'

/** What goes wrong from here on; reads are only ever late. */
export type FaultStep = { readonly do: 'fault'; readonly times?: number } & (
  | { readonly fault: 'unprocessed'; readonly rate: number; readonly whenAll: 'throw' | 'return' }
  | { readonly fault: 'unprocessed-kind'; readonly kind: 'put' | 'delete' }
  | { readonly fault: 'script'; readonly steps: readonly ScriptedStep[] }
  | { readonly fault: 'throttle'; readonly rate: number; readonly error: ThrottlingName }
  | { readonly fault: 'server-error'; readonly rate: number; readonly status: number }
  | { readonly fault: 'fail'; readonly rate: number; readonly name: string; readonly table?: string }
  | { readonly fault: 'reset' | 'lost' | 'garbled' | 'foreign'; readonly rate: number }
  | { readonly fault: 'latency'; readonly of: 'writes' | 'reads'; readonly ms: number; readonly side: Side }
)

export type ThrottlingName = 'ProvisionedThroughputExceededException' | 'ThrottlingException' | 'RequestLimitExceeded'
export type ScriptedStep = 'ok' | 'unprocessed' | 'throttle' | 'server-error' | 'connection-reset' | 'lost-answer'

export type Step =
  | { readonly do: 'save' | 'remove'; readonly whos: readonly Who[]; readonly policy?: Policy }
  | { readonly do: 'update'; readonly who: Who; readonly policy?: Policy }
  | PatchStep
  | { readonly do: 'remove-key'; readonly key: Key; readonly policy?: Policy }
  | { readonly do: 'save-boxes'; readonly from: number; readonly count: number; readonly policy?: Policy }
  | { readonly do: 'edit'; readonly who: Who; readonly how: EditHow }
  | { readonly do: 'rekey'; readonly who: Who; readonly to: number }
  | { readonly do: 'discard' | 'detach'; readonly who: Who }
  | { readonly do: 'discard-key'; readonly key: Key }
  | { readonly do: 'get'; readonly key: Key; readonly how: GetHow }
  /** In one tick. */
  | { readonly do: 'gets'; readonly keys: readonly Key[]; readonly how: GetHow }
  | { readonly do: 'get-boxes'; readonly keys: readonly number[]; readonly how: 'plain' | 'unmanaged' }
  | { readonly do: 'refresh'; readonly who: Who }
  | QueryStep
  | { readonly do: 'write-past'; readonly key: Key; readonly what: 'put' | 'delete' | 'touch' }
  | { readonly do: 'clear' | 'detach-all' | 'calm' }
  | { readonly do: 'settle' }
  | { readonly do: 'abort'; readonly which: number }
  | { readonly do: 'turns'; readonly count: number }
  | FlushStep
  | FaultStep

/** One run: everything that happens in it follows from this. */
export interface Script {
  readonly seed: number
  readonly policy: Policy
  readonly steps: readonly Step[]
}

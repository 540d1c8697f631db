import type { FlushOptions } from '@sluice/core'
import type { KindName } from './kinds.js'

export type WriterName = 'a' | 'b'

/** What a condition asks: an item, none, the text that is stored when it is built, or another one. */
export type Asked = 'some' | 'none' | 'now' | 'other'

/** Which item a step is about, and whose step it is. */
export interface Target {
  readonly writer: WriterName
  readonly kind: KindName
  readonly key: number
}

export type FaultName = 'throttle' | 'server-error' | 'reset' | 'lost' | 'garbled' | 'unprocessed' | 'in-progress'

export type Step =
  | (Target & { readonly do: 'save' | 'remove' | 'remove-key'; readonly asked?: Asked })
  | (Target & { readonly do: 'check'; readonly asked: Asked })
  | (Target & { readonly do: 'create' })
  /** `renew`: from here on the writer means another instance, one that it has just made. */
  | (Target & { readonly do: 'edit' | 'renew' | 'discard' | 'load' })
  | {
      readonly do: 'flush'
      readonly writer: WriterName
      readonly options: Pick<FlushOptions, 'mode' | 'resend' | 'concurrency' | 'retry' | 'deadlineMs'>
    }
  | { readonly do: 'bulk'; readonly keys: readonly number[] }
  | { readonly do: 'fault'; readonly fault: FaultName; readonly rate: number; readonly times?: number }
  | { readonly do: 'latency'; readonly request: number; readonly answer: number }
  | { readonly do: 'calm' | 'settle' }
  | { readonly do: 'turns'; readonly count: number }
  /** As long as a transaction's token isn't known any more. */
  | { readonly do: 'sleep' }

/** One run: everything that happens in it follows from this. */
export interface Script {
  readonly seed: number
  readonly steps: readonly Step[]
}

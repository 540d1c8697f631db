import type { FlushReport } from '@sluice/core'
import type { LostClass, LostEntity } from './lost-classes.js'

/** An operation as the script asked for it: what must be stored for it to apply. */
export interface Asked {
  readonly what: 'put' | 'delete'
  readonly expects: 'anything' | 'nothing' | { readonly text: string }
  /** Whether the version that its entity has must be stored. */
  readonly isVersioned: boolean
}

/** An entity of a writer when a flush began. */
export interface Part {
  readonly entity: LostEntity
  readonly of: LostClass
  readonly asked: Asked
  readonly text: string | undefined
  readonly version: number | string | undefined
  /** The earlier flushes that ended `unknown` for this operation. */
  readonly doubtful: readonly number[]
}

/** What is known of one flush once it has ended. */
export interface FlushAccount {
  readonly owner: string
  readonly flush: number
  readonly mode: 'auto' | 'transact'
  /** Whether the check that went with a transaction holds. */
  readonly check: 'none' | 'holds' | 'fails'
  /** Whether its client retries by itself. */
  readonly isHidden: boolean
  readonly report: FlushReport
  readonly parts: readonly Part[]
  /** Whether a transaction of an earlier flush may have been sent again. */
  readonly mayHaveKept: boolean
  /** The version of each entity when it had ended. */
  readonly versions: ReadonlyMap<LostEntity, number | string | undefined>
}

import type { Clock } from '../clock/clock.js'
import type { CursorSettings } from '../options/cursor-options.js'
import type { KeyAttribute } from '../schema/entity-schema.js'

/** What a cursor is made for. */
export interface CursorScope {
  /** For messages. */
  readonly className: string
  /** The query or scan that the cursor is bound to, in words that are the same whenever it is the same. */
  readonly source: string
  /** The attributes that tell a place, in an order that depends on the source only. */
  readonly attributes: readonly KeyAttribute[]
  readonly segments: number
  readonly settings: CursorSettings
  readonly clock: Clock
}

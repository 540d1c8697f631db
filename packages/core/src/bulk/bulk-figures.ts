import type { CallbackError } from '../errors/callback-error.js'
import type { ErrorCode } from '../errors/error-code.js'
import type { CallFigures } from '../send/call-figures.js'
import type { BulkEstimate } from './bulk-estimate.js'
import type { ClassFigures } from './class-tally.js'
import type { DeadLetter } from './dead-letter.js'

/** How often elements met others on their item that weren't acknowledged yet. */
export interface DuplicateCounts {
  /** Operations that waited until an older one had ended. */
  readonly waited: number
  /** Of those, operations that a newer one took the place of: they were never sent. */
  readonly replaced: number
  /** Operations dropped because the first one wins. */
  readonly dropped: number
}

/** Dead letters of one class, outcome and code. */
export interface RefusalGroup {
  readonly className: string
  readonly outcome: DeadLetter['outcome']
  readonly code: ErrorCode
  readonly letters: number
  /** Of the first one. */
  readonly reason: string
}

/** What a bulk load did. */
export interface BulkFigures extends CallFigures {
  /** Elements read from the source, those skipped included. */
  readonly read: number
  /** Elements that an earlier load had done. */
  readonly skipped: number
  /** Operations acknowledged. */
  readonly written: number
  /** All elements before this one have ended. */
  readonly position: number
  /** Elements refused for good, those of the load that this one resumed included. */
  readonly deadLetters: number
  readonly duplicates: DuplicateCounts
  /** This load's dead letters by what was wrong, a hundred groups at most. */
  readonly refusals: readonly RefusalGroup[]
  /** What was acknowledged, by table and entity class. */
  readonly classes: readonly ClassFigures[]
  /** What `onEstimate` was told; `undefined` without it. */
  readonly estimate: BulkEstimate | undefined
  /** Errors thrown by the application's own callbacks, a hundred at most; none of them lost an element. */
  readonly callbackErrors: readonly CallbackError[]
}

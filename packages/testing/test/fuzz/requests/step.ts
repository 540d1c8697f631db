import type { WireItem } from '#src/wire/wire-value.js'
import type { FuzzTable } from '../data/fuzz-table.js'

/** The body of a request, which defects may still be put into. */
export type Input = Record<string, unknown>

/** An item that a request may change. */
export interface Touched {
  readonly table: FuzzTable
  readonly key: WireItem
}

/** What is sent to both sides: one request, or all pages of one or several. */
export interface Step {
  readonly operation: string
  readonly inputs: readonly Input[]
  /** Whether all pages are read: their order then doesn't matter, beyond `sortedBy`. */
  readonly paged: boolean
  readonly sortedBy?: string | undefined
  readonly touched: readonly Touched[]
  /** What was put into it to have it refused. */
  readonly defect?: string | undefined
}

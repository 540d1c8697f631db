import type { FuzzTable } from '../data/fuzz-table.js'
import type { Draw } from '../draw.js'
import type { Input } from '../requests/step.js'

/** What of a request a defect is put into: the whole of it, or one entry of a batch or transaction. */
export interface Part {
  /** The operation, or the kind of entry. */
  readonly kind: string
  readonly input: Input
  readonly table: FuzzTable
  readonly draw: Draw
}

/** A mistake that a request can have. */
export interface Defect {
  readonly name: string
  readonly fits: (part: Part) => boolean
  /** How often it is to come, where others come once. Default: 1. */
  readonly weight?: number
  /** Puts it into the input, in place. */
  readonly apply: (part: Part) => void
}

/** A member that is an object: JSON of our own making. */
export function objectAt(input: Input, member: string): Record<string, unknown> | undefined {
  return input[member] as Record<string, unknown> | undefined
}

/** A path as it was written: the steps taken from one `$`. */
export interface PathSource {
  readonly kind: 'path'
  /** Which `$`: another function's paths belong to another class. */
  readonly root: object
  readonly steps: readonly string[]
}

export interface SizeSource {
  readonly kind: 'size'
  readonly of: unknown
}

export type OperandSource = PathSource | SizeSource

// beside the operands: every name on a path belongs to the attributes
const sources = new WeakMap<object, OperandSource>()

/** Makes an object an operand. */
export function registerOperand(operand: object, source: OperandSource): void {
  sources.set(operand, source)
}

/** What an operand was made of; `undefined` for what is a value. */
export function sourceOf(value: unknown): OperandSource | undefined {
  return typeof value === 'object' && value !== null ? sources.get(value) : undefined
}

/** A path as it was written: the steps taken from one `$`. */
export interface PathSource {
  readonly kind: 'path'
  /** Which `$`: another function's paths belong to another class. */
  readonly root: object
  readonly steps: readonly string[]
}

/** What `storedPath` returned: stored names, of no class. */
export interface StoredSource {
  readonly kind: 'stored-path'
  readonly steps: readonly (string | number)[]
}

export interface SizeSource {
  readonly kind: 'size'
  readonly of: unknown
}

/** What `ifNotExists` returned. */
export interface FallbackSource {
  readonly kind: 'if-not-exists'
  readonly of: unknown
  readonly otherwise: unknown
}

/** What `plus` or `minus` returned. */
export interface SumSource {
  readonly kind: 'plus' | 'minus'
  readonly left: unknown
  readonly right: unknown
}

export type OperandSource = PathSource | StoredSource | SizeSource | FallbackSource | SumSource

/** Where an operand has its source. A symbol, since every string on a path is a property's name. */
export const SOURCE: unique symbol = Symbol('source')

/** What an operand was made of; `undefined` for what is a value. */
export function sourceOf(value: unknown): OperandSource | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return (value as { readonly [SOURCE]?: OperandSource })[SOURCE]
}

/** What code calls it that an operand was made of. */
export function sourceName({ kind }: OperandSource): string {
  switch (kind) {
    case 'path':
    case 'stored-path':
      return 'a path'
    case 'if-not-exists':
      return 'ifNotExists()'
    default:
      return `${kind}()`
  }
}

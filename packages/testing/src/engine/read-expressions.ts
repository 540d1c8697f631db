import type { WireItem } from '../wire/wire-value.js'

/** What a Query or Scan does with each item that it reads. */
export interface ReadExpressions {
  /** Whether the answer has the item. The limit counts it in either case. */
  readonly filter?: ((item: WireItem) => boolean) | undefined
  readonly projection?: Projection | undefined
}

/** The part of each item that the answer has. */
export interface Projection {
  readonly parameter: 'ProjectionExpression' | 'AttributesToGet'
  /** The attributes that it names or reaches into. */
  readonly names: readonly string[]
  readonly project: (item: WireItem) => WireItem
}

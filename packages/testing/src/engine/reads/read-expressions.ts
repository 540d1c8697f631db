import type { Path } from '../../expressions/syntax.js'
import type { WireItem } from '../../wire/wire-value.js'

/** What a Query or Scan does with each item that it reads. */
export interface ReadExpressions {
  readonly filter?: Filter | undefined
  readonly projection?: Projection | undefined
}

/** Which items the answer has. The limit counts the others too. */
export interface Filter {
  readonly parameter: 'FilterExpression' | 'QueryFilter' | 'ScanFilter'
  /** The attributes that it names or reaches into. */
  readonly names: readonly string[]
  /** Its document paths; the older parameters have none. */
  readonly paths?: readonly Path[]
  readonly holds: (item: WireItem) => boolean
}

/** The part of each item that the answer has. */
export interface Projection {
  readonly parameter: 'ProjectionExpression' | 'AttributesToGet'
  /** The attributes that it names or reaches into. */
  readonly names: readonly string[]
  /** Its document paths; the older parameters have none. */
  readonly paths?: readonly Path[]
  readonly project: (item: WireItem) => WireItem
}

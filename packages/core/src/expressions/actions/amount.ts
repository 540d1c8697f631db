import type { NumberValue } from '@aws-sdk/lib-dynamodb'
import type { Fallback } from '../computed.js'
import type { Path } from '../paths.js'

/** The types of numbers that DynamoDB calculates with: those of `'number'`, `'bigint'` and `'decimal'`. */
export type Amount = number | bigint | NumberValue

/**
 * What `plus` and `minus` take: a number, the path of one, or what `ifNotExists` makes of it.
 *
 * @example
 * plus($.plays, 1)
 */
export type Term<V> = V | Path<V> | Fallback<V>

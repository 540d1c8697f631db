import type { ConditionExpression } from '../expressions/condition-expression.js'
import type { IfData, PathTo } from '../expressions/paths.js'

/** The paths that a filter may use: all but those of the keys `K`, which are asked for by `where`. */
export type FilterPaths<T, K extends PropertyKey = never> = {
  readonly [P in keyof T as P extends K ? never : P & string & IfData<T[P]>]-?: PathTo<T[P]>
}

/**
 * Writes a filter over the items that a read examines.
 *
 * @example
 * const filter: FilterBuilder<Song> = $ => or(notExists($.year), lessThan($.year, 2000))
 */
export type FilterBuilder<T, K extends PropertyKey = never> = ($: FilterPaths<T, K>) => ConditionExpression

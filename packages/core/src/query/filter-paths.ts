import type { ConditionExpression } from '../expressions/condition-expression.js'
import type { PathTo } from '../expressions/paths.js'
import type { DataProperty } from '../schema/key-types.js'

/** The paths that a filter may use: all but those of the keys `K`, which are asked for by `where`. */
export type FilterPaths<T, K extends PropertyKey = never> = PathsOf<T, Exclude<DataProperty<T>, K>>

// over a parameter, so that a path keeps its property's docstring
type PathsOf<T, P extends keyof T> = { readonly [Q in P]-?: PathTo<T[Q]> }

/**
 * Writes a filter over the items that a read examines.
 *
 * @example
 * const filter: FilterBuilder<Song> = $ => or(notExists($.year), lessThan($.year, 2000))
 */
export type FilterBuilder<T, K extends PropertyKey = never> = ($: FilterPaths<T, K>) => ConditionExpression

import type { ConditionExpression } from '../expressions/condition-expression.js'
import type { Paths } from '../expressions/paths.js'

/** The paths that a filter may use: all but those of the keys that are asked for by `where`. */
export type FilterPaths<T, K extends PropertyKey> = Omit<Paths<T>, K>

/**
 * Writes a filter over the items that a read examines.
 *
 * @example
 * const filter: FilterBuilder<Song> = $ => or(notExists($.year), lessThan($.year, 2000))
 */
export type FilterBuilder<T, K extends PropertyKey = never> = ($: FilterPaths<T, K>) => ConditionExpression

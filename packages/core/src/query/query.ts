import type { NamedPaths, NoPaths } from '../expressions/named-paths.js'
import type { RetryOptions } from '../options/retry-options.js'
import type { ReadBudget } from '../read/pages/read-request.js'
import type { FilterBuilder } from './filter-paths.js'
import type { Results } from './results.js'
import type { Selectable, Selection } from './selectable.js'
import type { Selected } from './selected.js'

/**
 * A query of a global index, ready to be read. Immutable: each method returns another one. `R` is what it finds, `K` the
 * keys that its filter can't use.
 */
export interface GlobalIndexQuery<T extends object, R = T, K extends PropertyKey = never> extends Results<R> {
  /**
   * Leaves out what doesn't match. DynamoDB examines and bills it all the same. Several filters must all match.
   *
   * @throws {ExpressionError} if the filter can't be.
   */
  filter(build: FilterBuilder<T, K>): this
  /**
   * Finds read-only views in place of entities: of these properties, and of what a function names, `$ => ({ city:
   * $.studios[0]!.city })`. Saves bytes on the way, no read units.
   *
   * @throws {ExpressionError} if two of them overlap.
   * @throws {QueryError} if the index doesn't hold one of them.
   */
  select<const P extends Selectable<T, R> = never, const N extends NamedPaths = NoPaths>(
    ...selection: readonly Selection<T, R, P, N>[]
  ): GlobalIndexQuery<T, Selected<T, P, N>, K>
  /** Goes from the last sort key to the first. */
  reverse(): this
  /** Finds that many at most, at least 1: goes on over empty and filtered pages until then. Default: all. */
  limit(count: number): this
  /** Items that one call examines at most, at least 1. Default: what makes 1 MB. */
  pageSize(items: number): this
  /** `false`: finds instances that the session doesn't know. Default: `true`. */
  managed(isManaged: boolean): this
  /** Ends the read early: after `maxPages` calls, once `maxReadUnits` are consumed, or by a `signal`. */
  budget(budget: ReadBudget): this
  /** How long to go on with a call that DynamoDB turns away, and how to wait meanwhile. */
  retry(options: RetryOptions): this
}

/** A query of a table or of a local index, ready to be read: a {@link GlobalIndexQuery} that can be consistent. */
export interface Query<T extends object, R = T, K extends PropertyKey = never> extends GlobalIndexQuery<T, R, K> {
  /** Sees all writes that were acknowledged before. Costs twice the units. */
  consistent(): this
  /** As of a global index; what a local one doesn't hold is read from the table, item by item, at a price. */
  select<const P extends Selectable<T, T> = never, const N extends NamedPaths = NoPaths>(
    ...selection: readonly Selection<T, T, P, N>[]
  ): Query<T, Selected<T, P, N>, K>
}

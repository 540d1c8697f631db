import type { NamedPaths, NoPaths } from '../expressions/named-paths.js'
import type { RetryOptions } from '../options/retry-options.js'
import type { ReadBudget } from '../read/pages/read-request.js'
import type { EntityOf, EntityTarget } from '../schema/key-types.js'
import type { FilterBuilder } from './filter-paths.js'
import type { IndexName, IndexShape, KeyShape } from './key-shape.js'
import type { Results } from './results.js'
import type { Selectable, Selection } from './selectable.js'
import type { Selected } from './selected.js'
import type { Found, NotHeld } from './table-query.js'

/**
 * A scan of a global index. **It examines the whole index and is billed for all of it**, whatever its filter leaves.
 * Immutable: each method returns another one. `R` is what it finds, `K` what its filter can't use.
 */
export interface GlobalIndexScan<T extends object, R = T, K extends PropertyKey = never> extends Results<R> {
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
  ): GlobalIndexScan<T, Selected<T, P, N>, K>
  /**
   * Reads that many parts side by side, 1 to 1,000,000; each has one page read ahead, and waits until that is taken. They
   * come in no order. Default: 1.
   */
  segments(count: number): this
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

/** A scan of a table or of a local index: a {@link GlobalIndexScan} that can be consistent. */
export interface Scan<T extends object, R = T, K extends PropertyKey = never> extends GlobalIndexScan<T, R, K> {
  /** Sees all writes that were acknowledged before. Costs twice the units. */
  consistent(): this
  /** As of a global index; what a local one doesn't hold is read from the table, item by item, at a price. */
  select<const P extends Selectable<T, T> = never, const N extends NamedPaths = NoPaths>(
    ...selection: readonly Selection<T, T, P, N>[]
  ): Scan<T, Selected<T, P, N>, K>
}

/** A scan of a class's table, or of one of its indexes. */
export interface TableScan<C extends EntityTarget> extends Scan<EntityOf<C>, EntityOf<C>> {
  /** Scans an index in place of the table: it may hold fewer items, and less of each. */
  index<const N extends IndexName<C>>(name: N): IndexScan<EntityOf<C>, IndexShape<C, N>>
}

/** A scan of an index. */
export type IndexScan<T extends object, S extends KeyShape> = S['consistent'] extends true
  ? Scan<T, Found<T, S>, NotHeld<T, S>>
  : GlobalIndexScan<T, Found<T, S>, NotHeld<T, S>>

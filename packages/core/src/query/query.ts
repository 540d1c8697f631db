import type { ReadBudget } from '../read/read-request.js'
import type { View } from '../read/view.js'
import type { FilterBuilder } from './filter-paths.js'
import type { Results } from './results.js'

/** The properties that `select` takes: of what is found so far, its data. */
export type Selectable<T, R> = keyof T & keyof R & string

/**
 * A query of a global index, ready to be read. Immutable: each method returns another one. `R` is what it finds, `K` the
 * keys that its filter can't use.
 */
export interface GlobalIndexQuery<T extends object, R = T, K extends PropertyKey = never> extends Results<R> {
  /** Leaves out what doesn't match. DynamoDB examines it and bills it all the same; joins with other filters by `and`. */
  filter(build: FilterBuilder<T, K>): this
  /** Finds read-only views of these properties. Saves bytes on the way, no read units. */
  select<const P extends Selectable<T, R>>(...properties: readonly P[]): GlobalIndexQuery<T, View<T, P>, K>
  /** Goes through the sort keys from the last to the first. */
  reverse(): this
  /** Finds that many at most, going on over as many pages as it takes. */
  limit(count: number): this
  /** Examines that many items a call at most. */
  pageSize(items: number): this
  /** `false` finds instances that the session doesn't know. */
  managed(isManaged: boolean): this
  /** Stops the read when it has cost that much. */
  budget(budget: ReadBudget): this
}

/** A query of a table or a local index: it can be consistent. */
export interface Query<T extends object, R = T, K extends PropertyKey = never> extends GlobalIndexQuery<T, R, K> {
  /** Sees all writes that were acknowledged before. Costs twice the units. */
  consistent(): this
  select<const P extends Selectable<T, R>>(...properties: readonly P[]): Query<T, View<T, P>, K>
}

import type { EntityOf, EntityTarget } from '../schema/key-types.js'
import type { View } from '../schema/view.js'
import type { IndexName, IndexShape, KeyShape, TableShape } from './key-shape.js'
import type { GlobalIndexQuery, Query } from './query.js'
import type { Where } from './where.js'

/** A query of a class's table, or of one of its indexes, before its key is told. */
export interface TableQuery<C extends EntityTarget> {
  /** Asks an index in place of the table. */
  index<const N extends IndexName<C>>(name: N): IndexQuery<EntityOf<C>, IndexShape<C, N>>
  /** Asks one partition: its key by value, the sort key by value or by a condition such as `beginsWith('A')`. */
  where(key: Where<EntityOf<C>, TableShape<C>>): Query<EntityOf<C>, EntityOf<C>, KeysOf<TableShape<C>>>
}

/** A query of an index before its key is told. */
export interface IndexQuery<T extends object, S extends KeyShape> {
  /** Asks one partition of the index, as with the table. */
  where(
    key: Where<T, S>,
  ): S['consistent'] extends true
    ? Query<T, Found<T, S>, KeysOf<S> | NotHeld<T, S>>
    : GlobalIndexQuery<T, Found<T, S>, KeysOf<S> | NotHeld<T, S>>
}

/** The keys that a filter can't use. */
export type KeysOf<S extends KeyShape> = (S['partition'] | S['sort']) & PropertyKey

/** What no filter can ask of an index, since that doesn't hold it. */
export type NotHeld<T, S extends KeyShape> = [S['holds']] extends [never] ? never : Exclude<keyof T, S['holds']>

/** Entities, or views where the index doesn't hold the whole item. */
export type Found<T extends object, S extends KeyShape> = [S['holds']] extends [never]
  ? T
  : View<T, S['holds'] & keyof T>

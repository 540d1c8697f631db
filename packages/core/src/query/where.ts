import type { SortKeyCondition } from '../expressions/sort-key-condition.js'
import type { DataProperty, KeyOfProperties, PlainKey } from '../schema/key-types.js'
import type { KeyShape } from './key-shape.js'

/**
 * What `where` takes: the partition key by value and, if wanted, the sort key by value or by what `beginsWith('A')`,
 * `between(1, 5)`, `lessThan(5)` and the like return. Of a class without marks any properties, which are checked at run time.
 *
 * @example
 * type Key = Where<Song, KeyShape<'artist', 'title'>> // { artist: string, title?: string | SortKeyCondition<string> }
 */
export type Where<T, S extends KeyShape> = [S['partition']] extends [never]
  ? { readonly [P in DataProperty<T>]?: SortValue<PlainKey<NonNullable<T[P]>>> }
  : KeyOfProperties<T, S['partition'] & keyof T> & SortOf<T, S['sort'] & keyof T>

type SortOf<T, P extends keyof T> = { readonly [Q in P]?: SortValue<PlainKey<NonNullable<T[Q]>>> }

type SortValue<V> = V | SortKeyCondition<V>

import type { SortKeyCondition } from '../expressions/sort-key-condition.js'
import type { DataProperty, PlainKey } from '../schema/key-types.js'
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
  : { readonly [P in S['partition']]-?: ValueAt<T, P> } & { readonly [P in S['sort']]?: SortValue<ValueAt<T, P>> }

type ValueAt<T, P> = P extends keyof T ? PlainKey<NonNullable<T[P]>> : never

type SortValue<V> = V | SortKeyCondition<V>

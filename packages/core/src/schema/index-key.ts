import type { PlainKey } from './key-types.js'
import type { IndexRolesMark, PlainValueMark } from './marks.js'

/**
 * A property type that marks a key of an index: `year!: IndexKey<'byYear', 'partition', number>`. Plain values are
 * assignable to it; the mark only tells `session.query` what the index is, at compile time. An index that doesn't hold
 * the whole item says so on its partition key, or on its sort key where it is local: `'keys'`, or the properties that it
 * holds besides, as a union. A property in several indexes has one mark around the other.
 */
export type IndexKey<N extends string, R extends 'partition' | 'sort', T, J extends string = 'all'> = T & {
  readonly [M in IndexRolesMark]?: { readonly [K in `${N}/${R}`]: J }
} & { readonly [M in PlainValueMark]?: PlainKey<T> }

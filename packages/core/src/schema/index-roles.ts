import type { IndexRole } from './index-key.js'
import type { IndexRolesMark } from './index-marks.js'
import type { HasMark } from './key-types.js'

type RolesOf<V> =
  HasMark<V, IndexRolesMark> extends true
    ? V extends { readonly [M in IndexRolesMark]?: infer R }
      ? NonNullable<R>
      : never
    : never

type NamesOf<V> = HasMark<V, IndexRolesMark> extends true ? keyof RolesOf<V> : never

/**
 * The names of the indexes that a class's properties are marked for.
 *
 * @example
 * type Names = MarkedIndexes<Song> // 'byYear'
 */
export type MarkedIndexes<T> = { [P in keyof T]-?: NamesOf<NonNullable<T[P]>> }[keyof T]

/** The property of a class that is marked as a part of an index; `never` for none. */
export type MarkedPart<T, N, R extends 'partition' | 'sort'> = {
  [P in keyof T]-?: RoleIn<RolesOf<NonNullable<T[P]>>, N> extends IndexRole<R, string> ? P : never
}[keyof T]

/** What the mark of a property says that an index holds: `'all'`, `'keys'`, or properties. */
export type MarkedHolding<V, N> =
  RoleIn<RolesOf<NonNullable<V>>, N> extends IndexRole<'partition' | 'sort', infer J> ? J : never

// `never`, not an error, for an index that the property has no part in; wrapped, as `never` would fit every role
type RoleIn<M, N> = [M] extends [never] ? undefined : N extends keyof M ? M[N] : undefined

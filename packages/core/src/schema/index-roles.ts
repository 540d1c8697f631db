import type { IndexRolesMark } from './index-marks.js'

// `any` and `never` have every property, and no mark
type RolesOf<V> = IndexRolesMark extends keyof V
  ? 0 extends 1 & V
    ? never
    : [V] extends [never]
      ? never
      : keyof NonNullable<V[IndexRolesMark]>
  : never

/** The marked properties of a class by index and role: `{ 'byYear/partition': 'year' }`. */
type MarkedParts<T> = { [P in keyof T as RolesOf<NonNullable<T[P]>>]-?: P }

/**
 * The names of the indexes that a class's properties are marked for.
 *
 * @example
 * type Names = MarkedIndexes<Song> // 'byYear'
 */
export type MarkedIndexes<T> = NameIn<{ [P in keyof T]-?: RolesOf<NonNullable<T[P]>> }[keyof T]>

type NameIn<K> = K extends `${infer N}/${string}` ? N : never

/**
 * The property of a class that is marked as a part of an index; `never` for none.
 *
 * @example
 * type Part = MarkedPart<Song, 'byYear', 'sort'> // 'title'
 */
export type MarkedPart<T, N extends string, R extends 'partition' | 'sort'> = MemberOf<MarkedParts<T>, `${N}/${R}`> &
  PropertyKey

/** What the mark of a property says that an index holds: `'all'`, `'keys'`, or properties. */
export type MarkedHolding<V, N extends string, R extends 'partition' | 'sort'> = IndexRolesMark extends keyof V
  ? MemberOf<NonNullable<V[IndexRolesMark]>, `${N}/${R}`>
  : never

// not by `keyof M`, for which the compiler would go through the class's properties once more
type MemberOf<M, K extends string> = M extends { readonly [N in K]: infer P } ? P : never

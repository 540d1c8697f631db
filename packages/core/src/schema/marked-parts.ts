import type { IndexRolesMark, KeyRoleMark } from './marks.js'

// `any` and `never` have every property, and no mark
type RolesIn<V> = [V] extends [never]
  ? never
  : (KeyRoleMark extends keyof V ? NonNullable<V[KeyRoleMark]> & string : never) | IndexRolesIn<V>

type IndexRolesIn<V> = IndexRolesMark extends keyof V ? keyof NonNullable<V[IndexRolesMark]> & string : never

// it goes by the property's type alone: the compiler finds it out once for all classes
type RolesOf<P> = 0 extends 1 & P ? never : RolesIn<NonNullable<P>>

/** The marked properties of a class by role: `{ partition: 'artist', 'byYear/partition': 'year' }`. */
type MarkedParts<T> = { [P in keyof T as RolesOf<T[P]>]-?: P }

/**
 * The property of a class that is marked as a part of its key (`'partition'`, `'sort'`) or of an index's; `never` for none.
 *
 * @example
 * type Part = MarkedPart<Song, 'byYear/sort'> // 'title'
 */
export type MarkedPart<T, R extends string> = MemberOf<MarkedParts<T>, R> & PropertyKey

/**
 * The names of the indexes that a class's properties are marked for.
 *
 * @example
 * type Names = MarkedIndexes<Song> // 'byYear'
 */
export type MarkedIndexes<T> = [T] extends [unknown] ? NameIn<{ [P in keyof T]-?: RolesOf<T[P]> }[keyof T]> : never

type NameIn<R> = R extends `${infer N}/${string}` ? N : never

/** What the mark of a property says that an index holds: `'all'`, `'keys'`, or properties. */
export type MarkedHolding<V, R extends string> = IndexRolesMark extends keyof V
  ? MemberOf<NonNullable<V[IndexRolesMark]>, R>
  : never

interface NoParts {
  readonly [role: string]: never
}

// by a look-up, not by `keyof M`, for which the compiler would go through the class's properties once more
type MemberOf<M, K extends string> = (M & NoParts)[K]

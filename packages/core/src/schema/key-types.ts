import type { EntityClass } from './entity-class.js'
import type { EntityHandle } from './entity-handle.js'
import type { MarkedPart } from './marked-parts.js'
import type { IndexRolesMark, KeyRoleMark, PlainValueMark } from './marks.js'

/**
 * A property type that marks the partition key: `artist!: PartitionKey<string>`. Plain values are assignable to it; the
 * mark only tells `session.get` and `session.remove` what the key is, at compile time.
 */
export type PartitionKey<T> = T & { readonly [M in KeyRoleMark]?: 'partition' }

/** A property type that marks the sort key: `title!: SortKey<string>`. See {@link PartitionKey}. */
export type SortKey<T> = T & { readonly [M in KeyRoleMark]?: 'sort' }

/** Whether a type has a mark. `any` and `never`, which have every property, have none. */
type HasMark<V, M extends symbol> = M extends keyof V
  ? 0 extends 1 & V
    ? false
    : [V] extends [never]
      ? false
      : true
  : false

/** Whether a type has the mark of a key, of the table or of an index. */
export type IsBranded<V> = HasMark<V, KeyRoleMark> extends true ? true : HasMark<V, IndexRolesMark>

/** A marked type without its marks. */
export type PlainKey<V> =
  HasMark<V, PlainValueMark> extends true
    ? PlainIndexed<V>
    : V extends PartitionKey<infer T>
      ? T
      : V extends SortKey<infer T>
        ? T
        : V

type PlainIndexed<V> = V extends { readonly [M in PlainValueMark]?: infer T } ? Exclude<T, undefined> : never

/** `unknown` for what can be stored, `never` for methods. It goes by the type alone: the compiler finds it out once for all classes. */
export type IfData<V> = NonNullable<V> extends (...args: never[]) => unknown ? never : unknown

/** The properties of an instance that hold data: all but its methods. A condition, as the compiler keeps what it made of those. */
export type DataProperty<T> = [T] extends [unknown] ? { [P in keyof T]-?: P & IfData<T[P]> }[keyof T] : never

/**
 * The key object of an entity instance's class: exactly the branded properties, or, for a class without brands, any of
 * its data properties (such a key is checked at run time).
 *
 * @example
 * type Key = KeyOfEntity<Song> // { artist: string, title: string }
 */
export type KeyOfEntity<T> = [MarkedKey<T>] extends [never]
  ? { readonly [P in DataProperty<T>]?: T[P] }
  : KeyOfProperties<T, MarkedKey<T>>

/** The properties that a class marks as its key. */
export type MarkedKey<T> = (MarkedPart<T, 'partition'> | MarkedPart<T, 'sort'>) & keyof T

/**
 * The key object that holds exactly the named properties of `T`, each with a value.
 *
 * @example
 * type Key = KeyOfProperties<Song, 'artist' | 'title'> // { artist: string, title: string }
 */
export type KeyOfProperties<T, P extends keyof T> = { readonly [K in P]-?: PlainKey<NonNullable<T[K]>> }

/** An entity class or the handle that `defineEntity` returned for it. */
export type EntityTarget = EntityClass | EntityHandle

/** The instance type of an entity class or handle. */
export type EntityOf<C> = C extends EntityHandle<infer T> ? T : C extends EntityClass<infer T> ? T : never

/**
 * The key object of an entity class or handle.
 *
 * @example
 * type Key = KeyOf<typeof Song>
 */
export type KeyOf<C> =
  C extends EntityHandle<object, infer K> ? K : C extends EntityClass<infer T> ? KeyOfEntity<T> : never

/**
 * The properties of the key of an entity class or handle; `never` for a class without marks.
 *
 * @example
 * type Names = KeyNameOf<typeof Song> // 'artist' | 'title'
 */
export type KeyNameOf<C> =
  C extends EntityHandle<infer T, infer K, infer P>
    ? string extends P
      ? MarkedKey<T>
      : keyof K
    : C extends EntityClass<infer T>
      ? MarkedKey<T>
      : never

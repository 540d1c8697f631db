import type { EntityClass } from '../schema/entity-class.js'
import type { EntityHandle } from '../schema/entity-handle.js'
import type { EntityTarget } from '../schema/key-types.js'
import type { MarkedHolding, MarkedIndexes, MarkedPart } from '../schema/marked-parts.js'

/**
 * What the compiler knows of the table or index that is read, by properties: its partition key `P` (`never` for a class
 * without marks, whose keys are checked at run time), its sort key `S`, what it holds where that isn't the whole item `H`,
 * and whether it can be read consistently `L`.
 */
export interface KeyShape<
  P extends PropertyKey = PropertyKey,
  S extends PropertyKey = PropertyKey,
  H extends PropertyKey = PropertyKey,
  L extends boolean = boolean,
> {
  readonly partition: P
  readonly sort: S
  readonly holds: H
  readonly consistent: L
}

/**
 * The shape of a class's or handle's table.
 *
 * @example
 * type Shape = TableShape<typeof Song> // KeyShape<'artist', 'title', never, true>
 */
export type TableShape<C> =
  C extends EntityHandle<infer T, infer K, infer P>
    ? string extends P
      ? MarkedTable<T>
      : KeyShape<P, Exclude<keyof K, P>, never, true>
    : C extends EntityClass<infer T>
      ? MarkedTable<T>
      : never

type MarkedTable<T> = KeyShape<MarkedPart<T, 'partition'>, MarkedPart<T, 'sort'>, never, true>

/** The names that `index` takes: those of a handle or of a class's marks; any for a class without such marks. */
export type IndexName<C extends EntityTarget> =
  C extends EntityHandle<infer T, object, infer P, infer X>
    ? string extends P
      ? MarkedName<T>
      : keyof X & string
    : C extends EntityClass<infer T>
      ? MarkedName<T>
      : never

type MarkedName<T> = [MarkedIndexes<T>] extends [never] ? string : MarkedIndexes<T> & string

/**
 * The shape of an index.
 *
 * @example
 * type Shape = IndexShape<typeof Song, 'byYear'> // KeyShape<'year', 'title', never, false>
 */
export type IndexShape<C, N extends string> =
  C extends EntityHandle<infer T, infer K, infer P, infer X>
    ? string extends P
      ? MarkedIndex<T, N>
      : N extends keyof X
        ? DefinedIndex<X[N], P, keyof K>
        : never
    : C extends EntityClass<infer T>
      ? MarkedIndex<T, N>
      : never

type DefinedIndex<D, P extends string, K> = KeyShape<
  D extends { readonly partitionKey: infer Q extends string } ? Q : P,
  SortOf<D>,
  D extends { readonly projection: infer J }
    ? Held<J extends readonly (infer E)[] ? E : J, K | PartitionOf<D> | SortOf<D>> & PropertyKey
    : never,
  D extends { readonly local: true } ? true : false
>

type PartitionOf<D> = D extends { readonly partitionKey: infer Q extends string } ? Q : never

type SortOf<D> = D extends { readonly sortKey: infer S extends string } ? S : never

// the keys are in every index
type Held<J, K> = 'all' extends J ? never : K | Exclude<J, 'keys'>

type MarkedIndex<T, N extends string> = [MarkedIndexes<T>] extends [never]
  ? KeyShape<never, never, never, true>
  : ByRoles<T, N, MarkedPart<T, `${N}/partition`>, MarkedPart<T, `${N}/sort`>>

// only a local index has no partition key of its own
type ByRoles<T, N extends string, P extends PropertyKey, S extends PropertyKey> = [P] extends [never]
  ? KeyShape<MarkedPart<T, 'partition'>, S, MarkedHeld<T, S, HoldingOf<T, S, `${N}/sort`>>, true>
  : KeyShape<P, S, MarkedHeld<T, P | S, HoldingOf<T, P, `${N}/partition`>>, false>

type HoldingOf<T, P, R extends string> = P extends keyof T ? MarkedHolding<NonNullable<T[P]>, R> : never

// the table's keys are looked for only where they matter
type MarkedHeld<T, K extends PropertyKey, J> = 'all' extends J
  ? never
  : (MarkedPart<T, 'partition'> | MarkedPart<T, 'sort'> | K | Exclude<J, 'keys'>) & PropertyKey

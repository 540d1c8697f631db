import type { Operand } from './paths.js'

/** The type of all values of the kind that a literal is of. */
export type Widened<V> = V extends string ? string : V extends number ? number : V extends bigint ? bigint : V

/** `NoInfer`, but TypeScript 5.4 takes the properties of an object for unknown ones behind that. */
export type NotInferred<V> = [V][V extends unknown ? 0 : never]

/**
 * What an operand of type `V` can be compared with: a value of that type, or another operand.
 *
 * @example
 * lessThan($.year, 2000)
 * lessThan($.year, $.lastYear)
 */
export type Comparand<V> = NotInferred<V> | Operand<Widened<V>>

/** Shown by the compiler where values of a type have no order. */
export interface HasNoOrder<V> {
  readonly hasNoOrder: V
}

/**
 * Nothing more for types that can be in order, which are strings, numbers and binary when they are stored.
 *
 * @example
 * type Refused = Ordered<boolean> // HasNoOrder<boolean>
 */
export type Ordered<V> = 0 extends 1 & V
  ? unknown
  : [V] extends [boolean | readonly unknown[] | ReadonlySet<unknown> | ReadonlyMap<string, unknown>]
    ? HasNoOrder<V>
    : unknown

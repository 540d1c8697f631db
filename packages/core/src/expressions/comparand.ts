import type { Operand } from './paths.js'

type Widened<V> = V extends string ? string : V extends number ? number : V

/**
 * What an operand of type `V` can be compared with: a value of that type, or another operand.
 *
 * @example
 * lessThan($.year, 2000)
 * lessThan($.year, $.lastYear)
 */
export type Comparand<V> = NoInfer<V> | Operand<Widened<V>>

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

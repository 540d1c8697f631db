import type { NumberValue } from '@aws-sdk/lib-dynamodb'
import type { IsBranded, PlainKey } from '../schema/key-types.js'

/** Carry types through inference only; no value has them at run time. */
declare const operandValue: unique symbol
declare const isPath: unique symbol

/** What stands for a value of the stored item in an expression: the path of an attribute, or `size()` of one. */
export interface Operand<V> {
  readonly [operandValue]: V
}

/** The place of a value of type `V` in the stored item: `$.year`, `$.address.city`, `$.lines[0]`. */
export interface Path<V> extends Operand<V> {
  readonly [isPath]: true
}

/**
 * The paths of an entity class, by property: what `$` is in `$ => lessThan($.year, 2000)`. Properties of nested classes,
 * elements of lists by index and entries of maps by key are paths too.
 *
 * @example
 * type Year = Paths<Song>['year'] // Path<number>
 */
export type Paths<T> = {
  readonly [P in keyof T as P & string & IfData<T[P]>]-?: PathTo<T[P]>
}

/**
 * The path of a property of type `P`, with the paths inside of it.
 *
 * @example
 * type Lines = PathTo<string[] | undefined> // Path<string[]> & ListPaths<string>
 */
export type PathTo<P> = unknown extends P ? AnyPath : PathOf<WithoutMark<NonNullable<P>>>

/** The paths of a list's elements, by index. */
export interface ListPaths<E> {
  readonly [index: number]: PathTo<E>
}

/** The paths of a map's entries, by key. */
export interface MapPaths<E> {
  readonly [key: string]: PathTo<E>
}

/** A path in an attribute of type `'unknown'`: whatever is there, by name or index. */
// biome-ignore lint/suspicious/noExplicitAny: nothing is known of the value, so everything may be compared with it
export interface AnyPath extends Path<any> {
  readonly [step: string | number]: AnyPath
}

/** `unknown` for what can be stored, `never` for methods. It goes by the type alone: the compiler finds it out once for all classes. */
export type IfData<V> = NonNullable<V> extends (...args: never[]) => unknown ? never : unknown

type WithoutMark<V> = IsBranded<V> extends true ? PlainKey<V> : V

type PathOf<V> = Path<V> & PathsWithin<V>

type Leaf = string | number | bigint | boolean | Date | Uint8Array | ReadonlySet<unknown> | NumberValue

// maps first: to the compiler they are sets too
type PathsWithin<V> = [V] extends [ReadonlyMap<string, infer E>]
  ? MapPaths<E>
  : [V] extends [Leaf]
    ? unknown
    : [V] extends [readonly (infer E)[]]
      ? ListPaths<E>
      : [V] extends [object]
        ? Paths<V>
        : unknown

import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { NumberValue } from '@aws-sdk/lib-dynamodb'
import type { EntityClass } from './entity-class.js'

/** Carries a type through inference only; no value has it at run time. */
declare const valueType: unique symbol

/** What each named attribute type accepts from a property. */
export interface NamedTypes {
  readonly string: string
  readonly number: number
  readonly bigint: bigint
  readonly decimal: NumberValue
  readonly boolean: boolean
  readonly date: Date
  readonly 'epoch-seconds': Date
  readonly 'epoch-ms': Date
  readonly binary: Uint8Array
  readonly 'string-set': ReadonlySet<string>
  readonly 'number-set': ReadonlySet<number>
  readonly 'bigint-set': ReadonlySet<bigint>
  readonly 'binary-set': ReadonlySet<Uint8Array>
  readonly unknown: unknown
}

/** The name of a built-in attribute type, for example `'string'` or `'number-set'`. */
export type TypeName = keyof NamedTypes

/** A list (L) whose elements all have one type: see {@link list}. */
export interface ListType<V = unknown> {
  readonly kind: 'list'
  readonly element: AttributeType
  readonly [valueType]?: V
}

/** A map (M) of names to values of one type, held as a JavaScript `Map`: see {@link map}. */
export interface MapType<V = unknown> {
  readonly kind: 'map'
  readonly element: AttributeType
  readonly [valueType]?: V
}

/** A map (M) of names to values of one type, held as a plain object: see {@link record}. */
export interface RecordType<V = unknown> {
  readonly kind: 'record'
  readonly element: AttributeType
  readonly [valueType]?: V
}

/** A map (M) held as an instance of a registered class: see {@link nested}. */
export interface NestedType<T extends object = object> {
  readonly kind: 'nested'
  readonly target: () => EntityClass<T>
}

/** One of a fixed set of strings or numbers: see {@link oneOf}. */
export interface OneOfType<V extends string | number = string | number> {
  readonly kind: 'one-of'
  readonly values: readonly V[]
}

/**
 * A codec of one's own for one attribute. `encode` gets the property's value (never `undefined` or `null`) and returns
 * the `AttributeValue` to store; `decode` gets what is stored and returns the property's value.
 *
 * @example
 * const url: AttributeCodec<URL> = {
 *   encode: (value) => ({ S: value.href }),
 *   decode: (stored) => new URL(stored.S ?? ''),
 * }
 */
export interface AttributeCodec<V = unknown> {
  encode(value: V): AttributeValue
  decode(stored: AttributeValue): V
  /** Needed only for a key attribute: the scalar type that `encode` always returns. */
  readonly keyType?: ScalarType
}

/** The scalar types that a key attribute can have: string, number, binary. */
export type ScalarType = 'S' | 'N' | 'B'

/** How an attribute is stored: a type's name, a composed type, or a codec of one's own. */
export type AttributeType = TypeName | ListType | MapType | RecordType | NestedType | OneOfType | AttributeCodec

/**
 * The property type that an attribute type accepts.
 *
 * @example
 * type Labels = ValueOf<'string-set'> // ReadonlySet<string>
 */
export type ValueOf<D> = D extends TypeName
  ? NamedTypes[D]
  : D extends ListType<infer V>
    ? readonly V[]
    : D extends MapType<infer V>
      ? ReadonlyMap<string, V>
      : D extends RecordType<infer V>
        ? Readonly<Record<string, V>>
        : D extends NestedType<infer T>
          ? T
          : D extends OneOfType<infer V>
            ? V
            : D extends AttributeCodec<infer V>
              ? V
              : never

/** Shown by the compiler where a declared attribute type doesn't fit the property's type. */
export interface AttributeTypeMismatch<Declared, Property> {
  readonly declared: Declared
  readonly property: Property
}

/**
 * Whether a property of type `V` can be stored as `D`. `null` and `undefined` always can.
 *
 * @example
 * type Yes = Fits<'string', string | undefined> // true
 * type No = Fits<'number', string> // false
 */
export type Fits<D, V> = [Exclude<V, null | undefined>] extends [ValueOf<D>]
  ? D extends 'binary'
    ? // loading gives a Uint8Array, which a Buffer property can't hold
      [Uint8Array] extends [Exclude<V, null | undefined>]
      ? true
      : false
    : true
  : false

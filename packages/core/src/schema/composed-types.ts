import { SchemaError } from '../errors/schema-error.js'
import type { AttributeType, ListType, MapType, NestedType, OneOfType, RecordType, ValueOf } from './attribute-type.js'
import type { EntityClass } from './entity-class.js'

/** A list (L) of elements of one type, as an array. `null` elements are stored as NULL; `undefined` ones are refused. */
export function list<const D extends AttributeType>(element: D): ListType<ValueOf<D>> {
  return Object.freeze({ kind: 'list', element })
}

/** A map (M) of names to values of one type, as a JavaScript `Map`. For a plain object see {@link record}. */
export function map<const D extends AttributeType>(element: D): MapType<ValueOf<D>> {
  return Object.freeze({ kind: 'map', element })
}

/** A map (M) of names to values of one type, as a plain object. For a JavaScript `Map` see {@link map}. */
export function record<const D extends AttributeType>(element: D): RecordType<ValueOf<D>> {
  return Object.freeze({ kind: 'record', element })
}

/**
 * A map (M) held as an instance of a class that is registered with `defineEmbedded`, `@Embedded` or as an entity.
 * A class that isn't initialised yet where the type is written (itself, or a later one) goes in as `() => Class`.
 *
 * @throws {SchemaError} for anything but a class or function.
 */
export function nested<T extends object>(target: EntityClass<T> | (() => EntityClass<T>)): NestedType<T> {
  if (typeof target !== 'function') {
    throw new SchemaError(
      `nested() got ${target === null ? 'null' : typeof target} instead of a class: ` +
        'a class that is defined later, or imported in a circle, goes in as nested(() => Class).',
      'nested',
    )
  }
  return Object.freeze({ kind: 'nested', target: isClass(target) ? () => target : target })
}

/**
 * One of the given strings or numbers, stored as S or N. Anything else is refused when written and when read. For a
 * TypeScript enum of strings: `oneOf(...Object.values(Color))`.
 */
export function oneOf<const V extends string | number>(...values: readonly V[]): OneOfType<V> {
  const types = new Set(values.map((value) => typeof value))
  if (types.size !== 1) {
    throw new SchemaError('oneOf() needs at least one value, and all strings or all numbers: one stored type.', 'oneOf')
  }
  return Object.freeze({ kind: 'one-of', values: Object.freeze([...values]) })
}

// arrow functions have no prototype, classes always do
function isClass<T extends object>(target: EntityClass<T> | (() => EntityClass<T>)): target is EntityClass<T> {
  return (target as { prototype?: object }).prototype !== undefined
}

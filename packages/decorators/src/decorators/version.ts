import { declareProperty } from '../declarations/declare-property.js'
import { readOptions } from '../declarations/read-options.js'
import type { InferredPropertyDecorator, TypedPropertyDecorator } from './property-decorator.js'

/** Options of {@link Version}. A version has no default: an item without one was never written with one. */
export interface VersionOptions<D extends 'number' | 'string' = 'number' | 'string'> {
  readonly type: D
  /** The attribute's name in the item. Default: the property's name. */
  readonly name?: string
}

/** Version options that leave the type to be inferred from `design:type`. */
export interface InferredVersionOptions {
  readonly type?: undefined
  readonly name?: string
}

/**
 * Declares the property that holds the item's version: a number, which each write counts up, or a string, which each
 * write replaces by a new random token. A write of an entity succeeds only if the stored item still has the entity's
 * version, or has none where the entity has none; else it ends as `condition-failed`. The property is assigned when the
 * write is applied. It is an attribute of the item without a further decorator.
 *
 * @example
 * class Song {
 *   @Version('number') revision?: number
 * }
 */
export function Version<const D extends 'number' | 'string'>(type: D | VersionOptions<D>): TypedPropertyDecorator<D>
export function Version(options?: InferredVersionOptions): InferredPropertyDecorator
export function Version(...args: readonly unknown[]): unknown {
  return declareProperty('Version', readOptions('Version', args))
}

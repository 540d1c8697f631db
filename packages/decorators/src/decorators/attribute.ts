import type { AttributeOptions, AttributeType } from '@sluice/core'
import { declareProperty } from '../declarations/declare-property.js'
import { readOptions } from '../declarations/read-options.js'
import type { InferredPropertyDecorator, TypedPropertyDecorator } from './property-decorator.js'

/** Options of {@link Attribute} that leave the type to be inferred. */
export interface InferredAttributeOptions extends Omit<AttributeOptions, 'type'> {
  readonly type?: undefined
}

/**
 * Declares a property as an attribute of the item.
 *
 * The type may be left out in legacy mode where `emitDecoratorMetadata` and reflect-metadata tell it: string, number,
 * bigint, boolean, Date, Uint8Array, Buffer, and registered classes. Everything else, and standard mode, names it.
 * What can't be inferred, or is declared where no attribute can be, is a `SchemaError` when the class is registered.
 *
 * @example
 * class Song {
 *   @Attribute('number') year!: number
 *   @Attribute({ type: 'string-set', name: 'labels' }) tags?: Set<string>
 * }
 */
export function Attribute<const D extends AttributeType>(type: D | AttributeOptions<D>): TypedPropertyDecorator<D>
export function Attribute(options?: InferredAttributeOptions): InferredPropertyDecorator
export function Attribute(...args: readonly unknown[]): unknown {
  return declareProperty('Attribute', readOptions('Attribute', args))
}

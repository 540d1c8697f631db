import type { PartitionKey as PartitionKeyBrand } from '@sluice/core'
import { declareProperty } from '../declarations/declare-property.js'
import { readOptions } from '../declarations/read-options.js'
import type { KeyDecorator } from './key-decorator.js'

/**
 * A property type that marks the partition key, so that `session.get` and `session.remove` check keys at compile time.
 * Plain values are assignable to it, and a plain property type works too.
 */
export type PartitionKey<T> = PartitionKeyBrand<T>

/**
 * Declares the property that holds the table's partition key: a string, number or binary type. It is an attribute of the
 * item without a further decorator. A branded property names its type, since `design:type` doesn't tell it.
 *
 * @example
 * class Song {
 *   @PartitionKey('string') artist!: PartitionKey<string>
 * }
 */
export const PartitionKey = ((...args: readonly unknown[]) =>
  declareProperty('PartitionKey', readOptions('PartitionKey', args))) as KeyDecorator

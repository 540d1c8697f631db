import type { AttributeType } from '@sluice/core'
import type { InferredPropertyDecorator, TypedPropertyDecorator } from './property-decorator.js'

/** Options of `PartitionKey` and `SortKey`. A key is always required and has no default. */
export interface KeyOptions<D extends AttributeType = AttributeType> {
  readonly type: D
  /** The attribute's name in the item. Default: the property's name. */
  readonly name?: string
}

/** Key options that leave the type to be inferred from `design:type`. */
export interface InferredKeyOptions {
  readonly type?: undefined
  readonly name?: string
}

/** What `PartitionKey` and `SortKey` are as functions: they take a type, options, or nothing. */
export interface KeyDecorator {
  <const D extends AttributeType>(type: D | KeyOptions<D>): TypedPropertyDecorator<D>
  (options?: InferredKeyOptions): InferredPropertyDecorator
}

import type { EntityClass } from './entity-class.js'
import type { EntitySchema } from './entity-schema.js'

/** Carry types through inference only; no value has them at run time. */
declare const keyType: unique symbol
declare const partitionProperty: unique symbol
declare const indexTypes: unique symbol

/**
 * What `defineEntity` returns: an entity class together with the types of its primary key `K`, whose partition key is the
 * property `P`, and of its indexes `X`. It is accepted wherever a class is, and makes `session.get(handle, key)`,
 * `session.remove(handle, key)` and `session.query(handle)` check keys at compile time.
 */
export interface EntityHandle<
  T extends object = object,
  K extends object = object,
  P extends string = string,
  X extends object = object,
> {
  readonly entityClass: EntityClass<T>
  readonly schema: EntitySchema
  readonly [keyType]?: K
  readonly [partitionProperty]?: P
  readonly [indexTypes]?: X
}

import type { EntityClass } from './entity-class.js'
import type { EntitySchema } from './entity-schema.js'

declare const keyType: unique symbol

/**
 * What `defineEntity` returns: an entity class together with the type of its primary key. It is accepted wherever a
 * class is, and makes `session.get(handle, key)` and `session.remove(handle, key)` check the key at compile time.
 */
export interface EntityHandle<T extends object = object, K extends object = object> {
  readonly entityClass: EntityClass<T>
  readonly schema: EntitySchema
  readonly [keyType]?: K
}

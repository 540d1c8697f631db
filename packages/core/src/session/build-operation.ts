import type { DeleteOperation, PutOperation } from '../pending/operation.js'
import type { EntityTarget } from '../schema/key-types.js'
import { schemaOf, schemaOfEntity } from '../schema/registry.js'
import { type IdentifyContext, identifyEntity, identifyKey } from './identify-entity.js'

/** The put of an entity. */
export function putOf(context: IdentifyContext, entity: object): PutOperation {
  const schema = schemaOfEntity(entity)
  return { kind: 'put', schema, entity, identity: identifyEntity(context, schema, entity) }
}

/** The delete of an entity's item. */
export function deleteOf(context: IdentifyContext, entity: object): DeleteOperation {
  const schema = schemaOfEntity(entity)
  return { kind: 'delete', schema, entity, identity: identifyEntity(context, schema, entity) }
}

/** The delete of an item by class and key. */
export function deleteByKey(context: IdentifyContext, target: EntityTarget, key: unknown): DeleteOperation {
  const schema = schemaOf(target)
  return { kind: 'delete', schema, entity: undefined, identity: identifyKey(context, schema, key) }
}

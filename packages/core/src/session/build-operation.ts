import { buildCondition } from '../expressions/build-condition.js'
import type { ConditionBuilder } from '../expressions/condition-expression.js'
import type { CheckOperation, DeleteOperation, PutOperation } from '../pending/operation.js'
import type { EntityTarget } from '../schema/key-types.js'
import { schemaOf, schemaOfEntity } from '../schema/registry.js'
import { conditionOf } from './condition-of.js'
import { type IdentifyContext, identifyEntity, identifyKey } from './identify-entity.js'
import type { OperationSettings } from './operation-options.js'

/** The put of an entity. */
export function putOf(
  context: IdentifyContext,
  entity: object,
  settings: OperationSettings,
  create: boolean,
): PutOperation {
  const schema = schemaOfEntity(entity)
  return {
    kind: 'put',
    schema,
    entity,
    identity: identifyEntity(context, schema, entity),
    create,
    condition: conditionOf(context, schema, settings),
    check: undefined,
    returnStored: settings.returnStored,
    doubts: undefined,
  }
}

/** The delete of an entity's item. */
export function deleteOf(context: IdentifyContext, entity: object, settings: OperationSettings): DeleteOperation {
  const schema = schemaOfEntity(entity)
  return {
    kind: 'delete',
    schema,
    entity,
    identity: identifyEntity(context, schema, entity),
    condition: conditionOf(context, schema, settings),
    check: undefined,
    returnStored: settings.returnStored,
    doubts: undefined,
  }
}

/** The delete of an item by class and key. */
export function deleteByKey(
  context: IdentifyContext,
  target: EntityTarget,
  key: unknown,
  settings: OperationSettings,
): DeleteOperation {
  const schema = schemaOf(target)
  return {
    kind: 'delete',
    schema,
    entity: undefined,
    identity: identifyKey(context, schema, key),
    condition: conditionOf(context, schema, settings),
    check: undefined,
    returnStored: settings.returnStored,
    doubts: undefined,
  }
}

/** The check of an item by class and key. */
export function checkOf(
  context: IdentifyContext,
  target: EntityTarget,
  key: unknown,
  build: ConditionBuilder<object>,
): CheckOperation {
  const schema = schemaOf(target)
  return {
    kind: 'check',
    schema,
    entity: undefined,
    identity: identifyKey(context, schema, key),
    condition: buildCondition(context.codecOf(schema), build, 'condition'),
  }
}

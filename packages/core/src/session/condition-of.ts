import { buildCondition } from '../expressions/build-condition.js'
import type { Condition } from '../expressions/condition.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import type { IdentifyContext } from './identify-entity.js'
import type { OperationSettings } from './operation-options.js'

/** What an operation asks of the stored item by its option `if`. */
export function conditionOf(
  { codecOf }: IdentifyContext,
  schema: EntitySchema,
  { if: build }: OperationSettings,
): Condition | undefined {
  return build === undefined ? undefined : buildCondition(codecOf(schema), build)
}

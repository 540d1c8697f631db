import type { EntityCodec } from '../codec/entity-codec.js'
import type { Condition } from './condition.js'
import type { ConditionBuilder } from './condition-builder.js'

export function buildCondition(_codec: EntityCodec, build: ConditionBuilder<object>): Condition {
  return build({})
}

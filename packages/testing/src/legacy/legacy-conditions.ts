import { listOf, mapOf, type Shape, structure, text } from '../wire/shape.js'
import { valueShape } from '../wire/value-shape.js'
import type { WireValue } from '../wire/wire-value.js'

/** What a legacy condition asks of one attribute. */
export interface LegacyCondition {
  readonly ComparisonOperator?: string
  readonly AttributeValueList?: readonly WireValue[]
}

/** `QueryFilter`, `ScanFilter` or `KeyConditions`: conditions by the names of attributes. A dot is part of a name. */
export type LegacyConditions = Readonly<Record<string, LegacyCondition>>

/** The members of a condition. */
export const conditionMembers: {
  readonly ComparisonOperator: Shape<string>
  readonly AttributeValueList: Shape<readonly WireValue[]>
} = Object.freeze({ ComparisonOperator: text, AttributeValueList: listOf(valueShape) })

/** The shape of conditions. */
export const conditionsShape: Shape<LegacyConditions> = mapOf(structure(conditionMembers))

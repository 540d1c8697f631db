import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/** The place of a value in an item by stored names and list indexes. */
export type StoredPath = readonly (string | number)[]

export interface PathOperand {
  readonly kind: 'path'
  readonly path: StoredPath
}

export type PlaceOperand = PathOperand | { readonly kind: 'size'; readonly path: StoredPath }

export interface ValueOperand {
  readonly kind: 'value'
  readonly value: AttributeValue
}

/** What a condition compares. */
export type ConditionOperand = PlaceOperand | ValueOperand

export type Comparator = '=' | '<>' | '<' | '<=' | '>' | '>='

/** The functions that are conditions, by DynamoDB's names. */
export type ConditionFunction =
  | 'attribute_exists'
  | 'attribute_not_exists'
  | 'attribute_type'
  | 'begins_with'
  | 'contains'

/** A piece of an expression of the user's own: its text, or what stands between two texts. */
export type RawPart = string | ConditionOperand

/**
 * A condition as it waits to be sent: frozen, by stored names, its values encoded. Opaque to all but this folder: made by
 * `buildCondition`, joined by `joinConditions`, compared by `sameCondition`, put into words by `renderCondition`.
 */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition }
  | {
      readonly kind: 'comparison'
      readonly comparator: Comparator
      readonly left: ConditionOperand
      readonly right: ConditionOperand
    }
  | {
      readonly kind: 'between'
      readonly operand: ConditionOperand
      readonly lower: ConditionOperand
      readonly upper: ConditionOperand
    }
  | { readonly kind: 'in'; readonly operand: ConditionOperand; readonly candidates: readonly ConditionOperand[] }
  | { readonly kind: 'function'; readonly name: ConditionFunction; readonly operands: readonly ConditionOperand[] }
  | { readonly kind: 'raw'; readonly parts: readonly RawPart[] }

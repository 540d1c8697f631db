import type { AttributeValue, ComparisonOperator, Condition } from '@aws-sdk/client-dynamodb'

/** A legacy condition as the SDK takes it. */
export function condition(operator: ComparisonOperator, ...values: readonly AttributeValue[]): Condition {
  return { ComparisonOperator: operator, AttributeValueList: [...values] }
}

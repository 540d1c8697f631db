import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { renderCondition } from '../expressions/render-condition.js'
import type { SealedOperation } from '../seal/sealed-operation.js'

/** The members of a request that say what must hold of the stored item. */
export interface ConditionMembers {
  readonly ConditionExpression?: string
  readonly ExpressionAttributeNames?: Record<string, string>
  readonly ExpressionAttributeValues?: Record<string, AttributeValue>
  readonly ReturnValuesOnConditionCheckFailure?: 'ALL_OLD'
}

/** An operation's condition in a request: no members where it has none, as DynamoDB refuses empty ones. */
export function conditionMembers({ condition, operation }: SealedOperation): ConditionMembers {
  if (condition === undefined) return {}
  const { expression, names, values } = renderCondition(condition)
  return {
    ConditionExpression: expression,
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: { ...names } }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: { ...values } }),
    ...(operation.kind !== 'check' && operation.returnStored && { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }),
  }
}

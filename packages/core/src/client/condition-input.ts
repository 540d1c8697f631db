import type { PutItemCommandInput } from '@aws-sdk/client-dynamodb'
import type { Condition } from '../expressions/condition.js'
import { renderCondition } from '../expressions/render-condition.js'

type ConditionInput = Pick<
  PutItemCommandInput,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>

/** The members of a request that say its condition; DynamoDB refuses empty ones. */
export function conditionInput(condition: Condition | undefined): ConditionInput {
  if (condition === undefined) return {}
  const { expression, names, values } = renderCondition(condition)
  return {
    ConditionExpression: expression,
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  }
}

import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'

import type { RenderedCondition } from '#src/expressions/render-condition.js'

type Item = Record<string, AttributeValue>

/** Whether DynamoDB puts over an item under a condition. */
export async function isPut(client: DynamoDBClient, Item: Item, condition: RenderedCondition): Promise<boolean> {
  const { expression: ConditionExpression, names, values } = condition
  const command = new PutItemCommand({
    TableName: 'Things',
    Item,
    ConditionExpression,
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  })
  try {
    await client.send(command)
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

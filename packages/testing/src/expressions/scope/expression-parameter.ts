/** The members of requests that hold expressions. */
export type ExpressionParameter = ConditionParameter | 'ProjectionExpression' | 'UpdateExpression'

/** Those that hold conditions: one grammar, told apart only by DynamoDB's messages. */
export type ConditionParameter = 'ConditionExpression' | 'FilterExpression' | 'KeyConditionExpression'

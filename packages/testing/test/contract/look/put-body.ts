import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'

/** A PutItem whose body is replaced after the SDK's serialiser, for what the SDK would not send. */
export async function putBody(client: DynamoDBClient, body: object): Promise<object> {
  const command = new PutItemCommand({ TableName: 'Music', Item: {} })
  command.middlewareStack.add(
    (next) => (args) => {
      Object.assign(args.request as object, { body: JSON.stringify(body) })
      return next(args)
    },
    { step: 'build', priority: 'high', name: 'replaceBody' },
  )
  return await client.send(command)
}

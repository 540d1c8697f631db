import * as sdk from '@aws-sdk/client-dynamodb'

/** A member of an answer that a test asks about. */
// a test reads whatever members it asks about
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Told = any

/** Sends an operation by its name through the SDK and returns its answer without metadata and absent members. */
export async function operate(client: sdk.DynamoDBClient, operation: string, input: object): Promise<Told> {
  const { $metadata: _, ...answer }: Told = await client.send(commandOf(operation, input))
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined))
}

/** The error of an operation that is refused. */
export async function errorOf(client: sdk.DynamoDBClient, operation: string, input: object): Promise<Told> {
  try {
    await client.send(commandOf(operation, input))
  } catch (error) {
    // what the SDK or the fake's client refuses by itself is no answer of the service
    if (error instanceof sdk.DynamoDBServiceException) return error
    throw error
  }
  throw new Error(`${operation} was not refused`)
}

/** The text an operation is refused with, after the error's name unless that is ValidationException. */
export async function refusalOf(client: sdk.DynamoDBClient, operation: string, input: object): Promise<string> {
  const { name, message } = await errorOf(client, operation, input)
  return name === 'ValidationException' ? message : `${name}: ${message}`
}

function commandOf(operation: string, input: object): Told {
  const commands: Record<string, Told> = { ...sdk }
  return new commands[`${operation}Command`](input)
}

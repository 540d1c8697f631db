import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb'
import { Refused } from '../refused.js'

/** What a client sees of a call: its answer without metadata and without absent members, or the service's refusal. */
export async function seen(call: Promise<object>): Promise<unknown> {
  try {
    const { $metadata: _, ...answer } = (await call) as { $metadata?: unknown }
    return Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined))
  } catch (error) {
    // a broken connection or a bug of the suite is no answer
    if (error instanceof DynamoDBServiceException && error.$metadata.httpStatusCode !== undefined) {
      return new Refused(error.name, error.message)
    }
    throw error
  }
}

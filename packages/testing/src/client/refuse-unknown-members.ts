import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb'
import { OPERATIONS } from '../engine/operations.js'
import type { ServiceError } from '../wire/service-error.js'
import { unknownMember } from './unknown-member.js'

/**
 * A middleware of the initialise step that refuses what the SDK's serialiser would drop without a word: members that an
 * operation doesn't have, a misspelt `ConditionExpresion` for one. The refusal is shaped like an answer of the fake.
 */
export function refuseUnknownMembers<Args extends { readonly input: unknown }, Output>(
  next: (args: Args) => Promise<Output>,
  context: { readonly commandName?: string },
): (args: Args) => Promise<Output> {
  const operation = OPERATIONS.get(context.commandName?.replace(/Command$/, '') ?? '')
  if (operation === undefined) return next
  return (args) => {
    const refusal = unknownMember(args.input, operation.shape, operation.name)
    return refusal === undefined ? next(args) : Promise.reject(asAnswered(refusal))
  }
}

function asAnswered({ name, message, status }: ServiceError): DynamoDBServiceException {
  return new DynamoDBServiceException({ name, message, $fault: 'client', $metadata: { httpStatusCode: status } })
}

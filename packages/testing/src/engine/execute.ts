import { ServiceError } from '../wire/service-error.js'
import type { EngineContext } from './engine-context.js'
import { OPERATIONS } from './operations.js'

/**
 * Runs one operation against the store and returns its answer as plain data.
 *
 * @throws {ServiceError} for whatever DynamoDB refuses, and for what the fake doesn't have.
 */
export function execute(name: string, input: unknown, context: EngineContext): object {
  const operation = OPERATIONS.get(name)
  if (operation !== undefined) return operation.run(input, context)
  throw new ServiceError(
    'UnknownOperationException',
    `FakeDynamoDBClient doesn't have ${name} (yet): nothing was done. It has ${[...OPERATIONS.keys()].join(', ')}.`,
  )
}

import { settleTables } from '../storage/settle-tables.js'
import { ServiceError } from '../wire/service-error.js'
import type { EngineContext } from './engine-context.js'
import type { Operation } from './operation.js'
import { OPERATIONS } from './operations.js'
import { expireItems } from './tables/expire-items.js'

/**
 * Runs one operation against the store and returns its answer as plain data.
 *
 * @throws {ServiceError} for whatever DynamoDB refuses, and for what the fake doesn't have.
 */
export function execute(name: string, input: unknown, context: EngineContext): object {
  const operation = OPERATIONS.get(name)
  if (operation !== undefined) return runOn(operation, input, context)
  throw new ServiceError(
    'UnknownOperationException',
    `FakeDynamoDBClient doesn't have ${name} (yet): nothing was done. It has ${[...OPERATIONS.keys()].join(', ')}.`,
  )
}

function runOn(operation: Operation, input: unknown, context: EngineContext): object {
  settleTables(context.store, context.now)
  if (context.expireItems) expireItems(context.store, context.now)
  const answer = operation.run(input, context)
  // what takes no time is done before anyone can look
  settleTables(context.store, context.now)
  return answer
}

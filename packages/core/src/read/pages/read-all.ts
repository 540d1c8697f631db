import { TooManyEntitiesError } from '../../errors/too-many-entities-error.js'
import { type AllOptions, checkAllOptions } from './all-options.js'
import { readChunks } from './read-chunks.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'

/**
 * All entities of a query or scan in memory.
 *
 * @throws {TooManyEntitiesError} if there are more than `max`.
 * @throws {ReadBudgetError} if the budget ended the reading.
 */
export async function readAll(context: ReadContext, request: ReadRequest, options: AllOptions): Promise<object[]> {
  const max = checkAllOptions(options)
  // one more tells whether there are too many
  const limit = Math.min(request.limit ?? max + 1, max + 1)
  const all: object[] = []
  for await (const { entities } of readChunks(context, { ...request, limit })) {
    if (all.length + entities.length > max) throw new TooManyEntitiesError(request.schema.className, max)
    // no spread: a page can hold more entities than a call takes arguments
    for (const entity of entities) all.push(entity)
  }
  return all
}

import { EntityIterator } from './entity-iterator.js'
import { readChunks } from './read-chunks.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'

/** The entities of a query or scan one by one, as {@link readPages} has them page by page. */
export function readEntities(context: ReadContext, request: ReadRequest): AsyncIterableIterator<object> {
  return new EntityIterator(readChunks(context, request))
}

/** The first entity of a query or scan. */
export async function readFirst(context: ReadContext, request: ReadRequest): Promise<object | undefined> {
  for await (const entity of readEntities(context, { ...request, limit: 1 })) return entity
  return undefined
}

import type { Item } from '../../codec/item.js'
import { loadEntity } from './load-entity.js'
import type { ReadPage } from './page-stream.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'
import { viewShape } from './view-shape.js'

const NONE: ReadonlySet<Item> = new Set()

/**
 * Gets by their keys the entities of a page that the session's own writes have overtaken, so that they are managed as they
 * are now. Returns the items that are gone.
 */
export async function rereadOvertaken(
  context: ReadContext,
  request: ReadRequest,
  { ticket, items }: ReadPage,
): Promise<ReadonlySet<Item>> {
  const { reader } = context
  const { schema, managed } = request
  // a view is what was read, and becomes nobody's baseline
  if (!managed || viewShape(request) !== undefined) return NONE
  const gone = new Set<Item>()
  for (;;) {
    const overtaken = items.filter((item) => !gone.has(item) && reader.isOvertaken(ticket, schema, item))
    if (overtaken.length === 0) return gone
    const entities = await Promise.all(overtaken.map((item) => loadEntity(context, request, item)))
    for (const [at, item] of overtaken.entries()) if (entities[at] === undefined) gone.add(item)
  }
}

import type { StoredItem } from '../../codec/stored-item.js'
import { keyOf } from '../../identity/identity.js'
import { loadEntity } from './load-entity.js'
import type { ReadPage } from './page-stream.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'
import { viewShape } from './view-shape.js'

const NONE: ReadonlySet<StoredItem> = new Set()

/**
 * Gets by their keys the entities of a page that the session's own writes have overtaken, so that they are managed as they
 * are now. Returns the items that are gone.
 */
export async function rereadOvertaken(
  context: ReadContext,
  request: ReadRequest,
  { ticket, items }: ReadPage,
): Promise<ReadonlySet<StoredItem>> {
  const { reader } = context
  const { schema, managed } = request
  // a view is what was read, and becomes nobody's baseline
  if (!managed || viewShape(request) !== undefined) return NONE
  const gone = new Set<StoredItem>()
  const keyed = items.map((stored) => ({ stored, key: keyOf(schema.key, stored.item) }))
  for (;;) {
    const overtaken = keyed.filter(({ stored, key }) => !gone.has(stored) && reader.isOvertaken(ticket, schema, key))
    if (overtaken.length === 0) return gone
    const entities = await Promise.all(overtaken.map(({ key }) => loadEntity(context, request, key)))
    for (const [at, { stored }] of overtaken.entries()) if (entities[at] === undefined) gone.add(stored)
  }
}

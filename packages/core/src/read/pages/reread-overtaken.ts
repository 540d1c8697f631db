import type { Item } from '../../codec/item.js'
import type { StoredItem } from '../../codec/stored-item.js'
import { identify, keyOf } from '../../identity/identity.js'
import type { ReadPage } from './page-stream.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'
import { viewShape } from './view-shape.js'

/** Of a page that nothing has overtaken. */
export const NONE_GONE: ReadonlySet<StoredItem> = new Set()

/**
 * Gets by their keys the entities of a page that the session's own writes have overtaken, so that they are managed as they
 * are now. Returns the items that are gone; `undefined` if the budget's signal ended it.
 */
export async function rereadOvertaken(
  context: ReadContext,
  request: ReadRequest,
  { ticket, items }: ReadPage,
): Promise<ReadonlySet<StoredItem> | undefined> {
  const { reader } = context
  const { schema, managed, budget } = request
  // a view is what was read, and becomes nobody's baseline
  if (!managed || viewShape(request) !== undefined) return NONE_GONE
  const gone = new Set<StoredItem>()
  const keyed = items.map((stored) => ({ stored, key: keyOf(schema.key, stored.item) }))
  for (;;) {
    const overtaken = keyed.filter(({ stored, key }) => !gone.has(stored) && reader.isOvertaken(ticket, schema, key))
    if (overtaken.length === 0) return gone
    const entities = await Promise.all(overtaken.map(({ key }) => loadEntity(context, request, key))).catch(unlessEnded)
    if (entities === undefined) return undefined
    for (const [at, { stored }] of overtaken.entries()) if (entities[at] === undefined) gone.add(stored)
  }

  function unlessEnded(error: unknown): undefined {
    if (budget.signal?.aborted) return undefined
    throw error
  }
}

function loadEntity({ reader, retry }: ReadContext, request: ReadRequest, key: Item): Promise<object | undefined> {
  const { schema, table, managed, consistent, budget } = request
  const settings = { managed, consistent, retry, refresh: false, project: undefined, signal: budget.signal }
  return reader.get(schema, identify(table, key), settings)
}

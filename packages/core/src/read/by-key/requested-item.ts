import type { Item } from '../../codec/item.js'
import { ReadError } from '../../errors/read-error.js'
import type { EntitySchema } from '../../schema/entity-schema.js'
import { renderKey } from '../../schema/render-key.js'
import type { ItemRequest } from './item-request.js'
import { TurnedAway } from './turned-away.js'

/**
 * The item of a request, for a class.
 *
 * @throws {ReadError} if it can't be read.
 * @throws the signal's reason, if that is aborted.
 */
export async function requestedItem(
  schema: EntitySchema,
  request: ItemRequest,
  signal: AbortSignal | undefined,
): Promise<Item | undefined> {
  try {
    return await request.join(signal)
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    const reason = error instanceof TurnedAway ? `${error.message}; read it again later` : undefined
    throw new ReadError(schema.className, renderKey(schema, request.identity.key), error, reason)
  }
}

import { NotAnEntityError } from '../errors/not-an-entity-error.js'
import type { Baseline } from '../identity/identity-map.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { renderKey } from '../schema/render-key.js'

/**
 * The instance that the session knows of an item; `held` has its key, and is only read for the error.
 *
 * @throws {NotAnEntityError} if it is of another class than was asked for.
 */
export function expectClass(schema: EntitySchema, entity: object, held: Baseline): object {
  if (entity instanceof schema.entityClass) return entity
  const { name } = entity.constructor
  throw new NotAnEntityError(
    `The item ${renderKey(schema, held.item)} is managed as ${name}, not as ${schema.className}: ask for that class, or detach it first.`,
  )
}

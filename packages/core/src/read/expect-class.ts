import { NotAnEntityError } from '../errors/not-an-entity-error.js'
import type { EntitySchema } from '../schema/entity-schema.js'

/** @throws {NotAnEntityError} if an instance that the session knows is of another class than was asked for. */
export function expectClass(schema: EntitySchema, entity: object): object {
  if (entity instanceof schema.entityClass) return entity
  throw new NotAnEntityError(
    `This item is managed as ${entity.constructor.name}, not as ${schema.className}: ask for that class, or detach it first.`,
  )
}

import type { IdentityMap } from '../identity/identity-map.js'
import type { PendingOperations } from '../pending/pending-operations.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { expectClass } from './expect-class.js'

/** What a session knows of an identity without asking; `undefined` for `entity` where the item is to be removed. */
export interface Known {
  readonly entity: object | undefined
}

/** What the unit of work says of an identity. */
export function pendingEntity(pending: PendingOperations, schema: EntitySchema, id: string): Known | undefined {
  const operation = pending.find(id)
  if (operation?.kind === 'delete') return { entity: undefined }
  return operation?.entity && { entity: expectClass(schema, operation.entity) }
}

/** The instance that is managed for an identity. */
export function managedEntity(managed: IdentityMap, schema: EntitySchema, id: string): Known | undefined {
  const known = managed.get(id)
  return known && { entity: expectClass(schema, known.entity) }
}

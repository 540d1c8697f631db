import type { PendingOperations } from '../pending/pending-operations.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { expectClass } from './expect-class.js'
import type { GetSettings } from './get-options.js'
import type { ReaderState } from './reader-state.js'

/** What a session knows of an identity without asking; `undefined` for `entity` where the item is to be removed. */
export interface Known {
  readonly entity: object | undefined
}

/** What the unit of work says of an identity. */
export function pendingEntity(pending: PendingOperations, schema: EntitySchema, id: string): Known | undefined {
  const operation = pending.find(id)
  if (operation?.kind === 'delete') return { entity: undefined }
  return operation?.entity && { entity: expectClass(schema, operation.entity, { item: operation.identity.key }) }
}

/** What a session knows of an identity: the unit of work first, then the identity map, unless DynamoDB must be asked. */
export function knownEntity(
  { pending, managed }: Pick<ReaderState, 'pending' | 'managed'>,
  schema: EntitySchema,
  id: string,
  { consistent, refresh }: Pick<GetSettings, 'consistent' | 'refresh'>,
): Known | undefined {
  const waiting = pendingEntity(pending, schema, id)
  if (waiting !== undefined || consistent || refresh) return waiting
  const known = managed.get(id)
  return known && { entity: expectClass(schema, known.entity, known.baseline) }
}

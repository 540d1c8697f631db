import type { EntityCodec } from '../codec/entity-codec.js'
import { isConditional, type PendingOperation } from '../pending/operation.js'
import type { EntityClass } from '../schema/entity-class.js'
import type { EntitySchema } from '../schema/entity-schema.js'

/** One pending operation, as `session.pending` lists it. */
export interface PendingEntry {
  readonly kind: 'put' | 'delete' | 'update' | 'patch' | 'check'
  /** Whether it is a put of an item that must not exist. */
  readonly create: boolean
  /** Whether it will be sent with a condition: a create, an update, an `if`, a check or a version. */
  readonly conditional: boolean
  /** The instance; `undefined` where an item is removed, patched or checked by class and key. */
  readonly entity: object | undefined
  readonly entityClass: EntityClass
  /** The table's name or ARN, as it will be sent. */
  readonly table: string
  /** The primary key as `session.get` and `session.remove` take it. */
  readonly key: Readonly<Record<string, unknown>>
  /** Whether a flush is sending it just now. */
  readonly inFlight: boolean
}

/** Describes a pending operation for the application. */
export function pendingEntry(
  { operation, inFlight }: { readonly operation: PendingOperation; readonly inFlight: boolean },
  codecOf: (schema: EntitySchema) => EntityCodec,
): PendingEntry {
  const { kind, entity, schema, identity } = operation
  const key = codecOf(schema).decodeKey(identity.key)
  return {
    kind,
    create: operation.kind === 'put' && operation.create,
    conditional: isConditional(operation),
    entity,
    entityClass: schema.entityClass,
    table: identity.table.name,
    key,
    inFlight,
  }
}

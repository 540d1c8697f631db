import type { PendingOperation } from '../pending/operation.js'
import type { EntityClass } from '../schema/entity-class.js'
import { renderKey } from '../schema/render-key.js'

/** One reason why an operation can't be sent. */
export interface SealProblem {
  /** The instance; not enumerable, so that printing the problem doesn't print its values. */
  readonly entity: object | undefined
  readonly entityClass: EntityClass
  readonly className: string
  readonly table: string
  /** The primary key that the operation was saved under, rendered for people. */
  readonly key: string
  /** The attribute's path, by property names; empty where the item as a whole is meant. */
  readonly attribute: string
  /** What is wrong and what to do, without the value. */
  readonly reason: string
  /** What the application's own code threw, where it did: a codec, a getter, a validator, a hook. Not enumerable either. */
  readonly cause?: unknown
}

/** Builds a problem of one operation. */
export function sealProblem(
  operation: PendingOperation,
  attribute: string,
  reason: string,
  { cause }: ErrorOptions = {},
): SealProblem {
  const { schema, identity, entity } = operation
  const problem: SealProblem = {
    entity,
    entityClass: schema.entityClass,
    className: schema.className,
    table: identity.table.name,
    key: renderKey(schema, identity.key),
    attribute,
    reason,
    ...(cause !== undefined && { cause }),
  }
  Object.defineProperty(problem, 'entity', { enumerable: false })
  if (cause !== undefined) Object.defineProperty(problem, 'cause', { enumerable: false })
  return problem
}

import type { Item } from '../codec/item.js'
import { OptionError } from '../errors/option-error.js'
import type { EntityTarget, KeyOf } from '../schema/key-types.js'

const BRAND: unique symbol = Symbol.for('@sluice/core:bulk-operation') as never

/** What {@link put} and {@link remove} make: one element of a bulk load's source. */
export type BulkOperation = BulkPut | BulkRemoval

interface BulkPut {
  readonly kind: 'put'
  readonly entity: object
  /** What is sent in place of what the entity would be encoded to. */
  readonly item?: Item
}

interface BulkRemoval {
  readonly kind: 'delete'
  readonly target: EntityTarget
  readonly key: unknown
}

/**
 * A put of a whole item, for the source of a bulk load. An entity by itself means the same.
 *
 * @throws {OptionError} for what is no object.
 *
 * @example
 * await bulkWrite(client, [put(song), remove(Song, { artist: 'x', title: 'y' })])
 */
export function put(entity: object): BulkOperation {
  if (typeof entity !== 'object' || entity === null) throw new OptionError('entity', 'an entity', entity)
  return branded({ kind: 'put', entity })
}

/** A put of an item as it was sent before: its entity has what reading adds, such as defaults. */
export function putItem(entity: object, item: Item): BulkOperation {
  return branded({ kind: 'put', entity, item })
}

/** A delete by class and key, for the source of a bulk load. */
export function remove<C extends EntityTarget>(target: C, key: KeyOf<C>): BulkOperation {
  return branded({ kind: 'delete', target, key })
}

/** An element of a source as an operation: entities are puts. What is no entity is found out when it is sealed. */
export function operationOf(element: unknown): BulkOperation {
  if (isOperation(element)) return element
  // sealing refuses what is no instance of an entity class
  return { kind: 'put', entity: element as object }
}

function isOperation(element: unknown): element is BulkOperation {
  return typeof element === 'object' && element !== null && BRAND in element
}

function branded(operation: BulkOperation): BulkOperation {
  return Object.freeze(Object.defineProperty(operation, BRAND, { value: true }))
}

import type { Item } from '../codec/item.js'
import { RecordError } from '../errors/record-error.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import type { EntityTarget } from '../schema/key-types.js'
import { schemaOf } from '../schema/registry.js'

/** Where an item comes from, as far as that is known. */
export interface ItemOrigin {
  /** The table's name; `undefined` where the record or file doesn't tell. */
  readonly table: string | undefined
}

/** The origin of an item that comes alone. */
export const NOWHERE: ItemOrigin = Object.freeze({ table: undefined })

/**
 * Chooses the class of each item, where several classes share a table or a stream.
 *
 * @example
 * const music: EntityChoice<typeof Song | typeof Album> = {
 *   choose: ({ kind }) => (kind?.S === 'song' ? Song : Album),
 * }
 */
export interface EntityChoice<C extends EntityTarget = EntityTarget> {
  /** `item` has stored attributes by their names, binary as bytes. `undefined` says that it is of no class: an error. */
  readonly choose: (item: Item, origin: ItemOrigin) => C | undefined
}

/** What items are decoded as: a class, a handle, or a choice among some. */
export type DecodeTarget<C extends EntityTarget = EntityTarget> = C | EntityChoice<C>

/**
 * The schema of the class that an item is of.
 *
 * @throws {RecordError} if the choice has none for it.
 * @throws {NotAnEntityError} for what is no entity class.
 */
export function schemaFor(target: DecodeTarget, item: Item, origin: ItemOrigin): EntitySchema {
  if (!isChoice(target)) return schemaOf(target)
  const chosen = target.choose(item, origin)
  if (chosen !== undefined) return schemaOf(chosen)
  const place = origin.table === undefined ? '' : ` of table ${origin.table}`
  const names = Object.keys(item).slice(0, 5).join(', ')
  throw new RecordError(`An item${place} is of no class: \`choose\` returned undefined for attributes ${names}.`)
}

/** The one class that everything is decoded as, where there is no choice. */
export function onlySchema(target: DecodeTarget): EntitySchema | undefined {
  return isChoice(target) ? undefined : schemaOf(target)
}

function isChoice(target: DecodeTarget): target is EntityChoice {
  return typeof target === 'object' && target !== null && 'choose' in target && typeof target.choose === 'function'
}

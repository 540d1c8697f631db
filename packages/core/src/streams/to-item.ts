import { codecOf, type EncodeProblem } from '../codec/entity-codec.js'
import type { Item } from '../codec/item.js'
import type { Translation } from '../codec/translation.js'
import { EncodeError } from '../errors/encode-error.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { schemaOfEntity } from '../schema/registry.js'
import { renderKey } from '../schema/render-key.js'
import type { NotAView } from '../schema/view.js'
import { checkTranslation, type TranslateOptions } from './decode-options.js'

/**
 * The item that a save of an entity would store, what it carries along from the item that it was decoded of included. No
 * validator or hook is run and no version counted up.
 *
 * @throws {EncodeError} if a value can't be stored.
 * @throws {NotAnEntityError} for anything but an instance of an entity class.
 *
 * @example
 * const item = toItem(song) // { artist: { S: 'Can' }, title: { S: 'Spoon' } }
 */
export function toItem(entity: object & NotAView, options: TranslateOptions = {}): Item {
  return encodeWhole(schemaOfEntity(entity), entity, checkTranslation('toItem', options))
}

/** The item of an entity, without problems. */
export function encodeWhole(schema: EntitySchema, entity: object, translation: Translation): Item {
  const problems: EncodeProblem[] = []
  const item = codecOf(schema, translation).encode(entity, problems)
  if (problems.length === 0) return item
  const told = problems.map(({ attribute, reason }) => ({ attribute, reason }))
  const cause = problems.find((problem) => problem.cause !== undefined)?.cause
  throw new EncodeError(schema.className, renderKey(schema, item), told, cause === undefined ? {} : { cause })
}

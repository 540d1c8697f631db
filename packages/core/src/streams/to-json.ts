import { imageOf } from '../codec/image.js'
import type { Item } from '../codec/item.js'
import { choice } from '../options/check-option.js'
import { schemaOfEntity } from '../schema/registry.js'
import type { NotAView } from '../schema/view.js'
import { checkTranslation, type TranslateOptions } from './decode-options.js'
import { type JsonObject, plainProperties } from './plain-json.js'
import type { StreamItem } from './stream-item.js'
import { encodeWhole } from './to-item.js'

/** Options of `toJSON`. */
export interface JsonOptions<F extends JsonForm = JsonForm> extends TranslateOptions {
  /**
   * `'plain'`: by the names of properties, as a web page or another program reads it. `'dynamodb'`: by the names of
   * attributes and with their types, as DynamoDB's own JSON has it, for `decode` and for imports. Default: `'plain'`.
   */
  readonly form?: F | undefined
}

/** The forms that `toJSON` has. */
export type JsonForm = 'plain' | 'dynamodb'

/** What `toJSON` gives: `'plain'` JSON, or DynamoDB's, which `decode` reads. */
export type JsonOf<F> = F extends 'dynamodb' ? StreamItem : JsonObject

/**
 * An entity as plain data that `JSON.stringify` keeps whole. In the plain form numbers of `'bigint'` and `'decimal'`
 * attributes are texts, sets are arrays, binary is base64 and dates are ISO 8601; an attribute with a codec of its own
 * comes out as it is stored, and what the class doesn't model is left out.
 *
 * @throws {EncodeError} if a value can't be stored.
 * @throws {NotAnEntityError} for anything but an instance of an entity class.
 *
 * @example
 * const text = JSON.stringify(toJSON(song)) // {"artist":"Can","title":"Spoon"}
 */
export function toJSON<const F extends JsonForm = 'plain'>(
  entity: object & NotAView,
  options: JsonOptions<F> = {},
): JsonOf<F> {
  const translation = checkTranslation('toJSON', options, ['form'])
  const form = choice<JsonForm, 'plain'>('form', options.form, ['plain', 'dynamodb'], 'plain')
  const schema = schemaOfEntity(entity)
  const item = encodeWhole(schema, entity, translation)
  return (form === 'dynamodb' ? dynamoJson(item) : plainProperties(schema, item)) as JsonOf<F>
}

function dynamoJson(item: Item): StreamItem {
  const image = imageOf(item)
  const json = Buffer.allocUnsafe(image.jsonBytes)
  image.copyJson(json, 0)
  return JSON.parse(json.toString())
}

import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { DecodeError } from '../errors/decode-error.js'
import type { AttributeType } from '../schema/attribute-type.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { keyParts } from '../schema/key-parts.js'
import { renderKey } from '../schema/render-key.js'
import type { CompiledAttribute } from './attribute-codec.js'
import { changeFinder } from './change-finder.js'
import { type ClassCodec, closeObject } from './class-codec.js'
import { compileClass } from './compile-class.js'
import type { ItemPair } from './differing-attributes.js'
import { Image } from './image.js'
import { indexKeyParts } from './index-key-parts.js'
import { InvalidValue } from './invalid-value.js'
import { isWritten } from './is-written.js'
import type { Item } from './item.js'
import { itemReader, type ReadEntity } from './item-reader.js'
import type { ItemText } from './item-text.js'
import type { JsonSink } from './json-sink.js'
import { encodableParts, keyEncoder } from './key-encoder.js'
import { readItemText } from './read-item-text.js'
import type { Translation } from './translation.js'
import { withSink } from './with-sink.js'

/** Why one attribute can't be stored. */
export interface EncodeProblem {
  /** The path to the value by property names: `address.lines[2]`. */
  readonly attribute: string
  /** A predicate, without the value: `is a number, expected a string`. */
  readonly reason: string
  /** What the user's own code threw: a codec of one's own, a getter. */
  readonly cause?: unknown
}

/** How an entity is sealed. */
export interface ImageOptions {
  /** The key that the image must have. */
  readonly key?: Item
  /** Values that stand in for the entity's own, by property. */
  readonly instead?: Properties | undefined
}

/** The compiled encode and decode of one entity class. */
export interface EntityCodec {
  readonly schema: EntitySchema
  /** How attributes of type `'unknown'` are translated. */
  readonly translation: Translation
  /** The whole item, with what a loaded entity carries along. Bad values are left out and reported in `problems`. */
  encode(entity: object, problems: EncodeProblem[]): Item
  /** The image of the same item, in one walk. */
  seal(entity: object, problems: EncodeProblem[], options?: ImageOptions): Image
  /**
   * The primary key of an entity or a key object. Emptiness and length aren't checked.
   *
   * @throws {KeyError} if a part is missing or has the wrong type.
   */
  encodeKey(source: object): Item
  /** Whether an entity has surely changed, told of what differs between its item and what it is written as. */
  hasChanged(differing: ItemPair): boolean
  /** The attributes of an entity that are keys of indexes; what can't be encoded is left out, as `seal` reports it. */
  encodeIndexKeys(entity: object): Item
  /**
   * The key's properties and values, of a key or an item that holds it. Nothing else of the class is asked.
   *
   * @throws {DecodeError} if a stored value doesn't fit the class.
   */
  decodeKey(key: Item): Readonly<Record<string, unknown>>
  /**
   * A new instance of the class; its constructor isn't run.
   *
   * @throws {DecodeError} if a stored value doesn't fit the class.
   */
  decode(item: Item): object
  /** The same of an item's text, with its key; `undefined` where it takes `decode` to make something of it, an error even. */
  read(text: ItemText): ReadEntity | undefined
  /**
   * Some properties' values, of an item that may be a part of one; what it doesn't hold has its default.
   *
   * @throws {DecodeError} if a stored value doesn't fit the class.
   */
  decodeProperties(item: Item, properties: readonly string[]): Readonly<Record<string, unknown>>
}

type Properties = Readonly<Record<string, unknown>>
type AttributesByProperty = ReadonlyMap<string, CompiledAttribute>

const NO_TRANSLATION: Translation = Object.freeze({})
const NO_OPTIONS: ImageOptions = Object.freeze({})

const compiled = new WeakMap<EntitySchema, WeakMap<Translation, EntityCodec>>()

/**
 * The codec of an entity class, compiled at first use: a nested class may be registered later than the class that uses
 * it. `translation` governs attributes of type `'unknown'`; pass the same object each time.
 *
 * @throws {SchemaError} if a nested class isn't registered.
 */
export function codecOf(schema: EntitySchema, translation: Translation = NO_TRANSLATION): EntityCodec {
  const known = compiled.get(schema)?.get(translation)
  if (known !== undefined) return known
  const codec = entityCodec(schema, translation, compileClass(schema, translation))
  const codecs = compiled.get(schema) ?? new WeakMap<Translation, EntityCodec>()
  compiled.set(schema, codecs.set(translation, codec))
  return codec
}

function entityCodec(schema: EntitySchema, translation: Translation, codec: ClassCodec): EntityCodec {
  const keyProperties = keyParts(schema.key).map(({ property }) => property)
  const indexParts = indexKeyParts(schema, codec)
  const attributes: AttributesByProperty = new Map(codec.attributes.map((one) => [one.schema.property, one]))
  return {
    schema,
    translation,
    encode: (entity, problems) => encodeEntity(codec, entity, problems),
    seal: (entity, problems, options = NO_OPTIONS) =>
      withSink((sink) => {
        const hasKey = writeEntity(codec, entity, { sink, problems, options })
        if (options.key !== undefined && !hasKey) problems.push(changedKey(schema, options.key, sink))
        return new Image(sink.finish(), sink.bytes)
      }),
    hasChanged: changeFinder(schema, codec.attributes),
    encodeKey: keyEncoder(schema, codec),
    encodeIndexKeys: (entity) => encodableParts(indexParts, entity),
    decodeKey: (key) => decodeOrThrow(schema, key, () => readProperties(attributes, key, keyProperties)),
    decodeProperties: (item, properties) =>
      decodeOrThrow(schema, item, () => readProperties(attributes, item, properties)),
    read: itemReader(codec),
    decode(item) {
      try {
        return codec.decode(item)
      } catch (error) {
        throw decodeError(schema, item, error)
      }
    },
  }
}

function encodeEntity(codec: ClassCodec, entity: object, problems: EncodeProblem[]): Item {
  const item: Record<string, AttributeValue> = {}
  for (const { schema, write } of codec.attributes) {
    try {
      write(entity as Properties, item, 0)
    } catch (error) {
      problems.push(problemOf(schema.property, InvalidValue.from(error)))
    }
  }
  codec.addUnmodelled(entity, item, 0)
  return item
}

/** What an entity is written with. */
interface Writing {
  readonly sink: JsonSink
  readonly problems: EncodeProblem[]
  readonly options: ImageOptions
}

/** Writes the JSON of the whole item; tells whether it has the key that it must have. */
function writeEntity(codec: ClassCodec, entity: object, { sink, problems, options }: Writing): boolean {
  const { key, instead } = options
  let hasKey = true
  for (const { schema, isKey, writeJson } of codec.attributes) {
    const before = sink.end
    try {
      const source = instead !== undefined && Object.hasOwn(instead, schema.property) ? instead : (entity as Properties)
      const value = writeJson(source, 0, sink)
      if (isKey && key !== undefined) {
        const part = key[schema.name]!
        hasKey &&= isSamePlain(schema.type, value, part) || isWritten(sink, before, part)
      }
    } catch (error) {
      sink.end = before
      hasKey &&= !isKey
      problems.push(problemOf(schema.property, InvalidValue.from(error)))
    }
  }
  codec.writeUnmodelled(entity, 0, sink)
  closeObject(sink, sink.start)
  return hasKey
}

/** A look tells it of strings and numbers: other types have several forms of one value, or a codec of their own. */
function isSamePlain(type: AttributeType, value: unknown, stored: AttributeValue): boolean {
  return type === 'string' ? value === stored.S : type === 'number' && String(value) === stored.N
}

function changedKey(schema: EntitySchema, key: Item, { buffer, start, end }: JsonSink): EncodeProblem {
  const [then, now] = [renderKey(schema, key), renderKey(schema, readItemText(buffer.toString('utf8', start, end)))]
  return {
    attribute: schema.key.partitionKey.property,
    reason: `its key was ${then} when saved and is ${now} now: discard it and save the new key as another instance`,
  }
}

function problemOf(property: string, invalid: InvalidValue): EncodeProblem {
  return { attribute: invalid.pathFrom(property), reason: invalid.reason, ...invalid.errorOptions }
}

function readProperties(attributes: AttributesByProperty, item: Item, properties: readonly string[]): Properties {
  const values: Record<string, unknown> = {}
  for (const property of properties) {
    const attribute = attributes.get(property)
    if (attribute === undefined) continue
    try {
      attribute.read(item, values)
    } catch (error) {
      throw InvalidValue.within(error, `.${attribute.schema.name}`)
    }
  }
  return values
}

function decodeOrThrow<V>(schema: EntitySchema, item: Item, decode: () => V): V {
  try {
    return decode()
  } catch (error) {
    throw decodeError(schema, item, error)
  }
}

function decodeError(schema: EntitySchema, item: Item, error: unknown): DecodeError {
  const invalid = InvalidValue.from(error)
  return new DecodeError(
    schema.className,
    invalid.pathFrom('').slice(1),
    renderKey(schema, item),
    invalid.reason,
    invalid.errorOptions,
  )
}

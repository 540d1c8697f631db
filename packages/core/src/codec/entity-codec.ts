import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { DecodeError } from '../errors/decode-error.js'
import type { AttributeSchema, EntitySchema } from '../schema/entity-schema.js'
import { renderKey } from '../schema/render-key.js'
import { storeBytes } from './byte-slab.js'
import { type ClassCodec, closeObject } from './class-codec.js'
import { compileClass } from './compile-class.js'
import { Image } from './image.js'
import { InvalidValue } from './invalid-value.js'
import type { Item } from './item.js'
import { encodableParts, keyEncoder, keyParts } from './key-encoder.js'
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

/** The compiled encode and decode of one entity class. */
export interface EntityCodec {
  readonly schema: EntitySchema
  /** How attributes of type `'unknown'` are translated. */
  readonly translation: Translation
  /** The whole item, with what a loaded entity carries along. Bad values are left out and reported in `problems`. */
  encode(entity: object, problems: EncodeProblem[]): Item
  /** The image of the same item, in one walk; the values of `instead` stand in for the entity's own, by property. */
  seal(entity: object, problems: EncodeProblem[], instead?: Properties): Image
  /**
   * The primary key of an entity or a key object. Emptiness and length aren't checked.
   *
   * @throws {KeyError} if a part is missing or has the wrong type.
   */
  encodeKey(source: object): Item
  /** Whether one look shows that an entity still has this key; if not, `encodeKeyParts` tells what it has. */
  stillHas(source: object, key: Item): boolean
  /** The parts of the primary key that an entity has and that can be stored. */
  encodeKeyParts(source: object): Item
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
}

type Properties = Readonly<Record<string, unknown>>

const NO_TRANSLATION: Translation = Object.freeze({})

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
  const parts = keyParts(schema, codec)
  return {
    schema,
    translation,
    encode: (entity, problems) => encodeEntity(codec, entity, problems),
    seal: (entity, problems, instead) => sealEntity(codec, entity, problems, instead),
    encodeKey: keyEncoder(schema, codec),
    stillHas: (source, key) => parts.every(({ schema }) => isSamePlain(schema, source, key)),
    encodeKeyParts: (source) => encodableParts(parts, source),
    decodeKey: (key) => decodeOrThrow(schema, key, () => readKey(codec, schema, key)),
    decode: (item) => decodeOrThrow(schema, item, () => codec.decode(item)),
  }
}

/** Strings alone can be compared as they are: other types have several forms of one value, or a codec of their own. */
function isSamePlain({ type, property, name }: AttributeSchema, source: object, key: Item): boolean {
  if (type !== 'string') return false
  const value = (source as Properties)[property]
  return typeof value === 'string' && value === key[name]?.S
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

function sealEntity(codec: ClassCodec, entity: object, problems: EncodeProblem[], instead?: Properties): Image {
  return withSink((sink) => {
    for (const { schema, writeJson } of codec.attributes) {
      const before = sink.end
      try {
        const source =
          instead !== undefined && Object.hasOwn(instead, schema.property) ? instead : (entity as Properties)
        writeJson(source, 0, sink)
      } catch (error) {
        sink.end = before
        problems.push(problemOf(schema.property, InvalidValue.from(error)))
      }
    }
    codec.writeUnmodelled(entity, 0, sink)
    closeObject(sink, 0)
    return new Image(storeBytes(sink.buffer, sink.end), sink.bytes)
  })
}

function problemOf(property: string, invalid: InvalidValue): EncodeProblem {
  return { attribute: invalid.pathFrom(property), reason: invalid.reason, ...invalid.errorOptions }
}

function readKey(codec: ClassCodec, { key }: EntitySchema, item: Item): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const part of [key.partitionKey, key.sortKey]) {
    const attribute = codec.attributes.find(({ schema }) => schema.property === part?.property)
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
    const invalid = InvalidValue.from(error)
    throw new DecodeError(
      schema.className,
      invalid.pathFrom('').slice(1),
      renderKey(schema, item),
      invalid.reason,
      invalid.errorOptions,
    )
  }
}

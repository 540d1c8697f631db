import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { AttributeSchema } from '../schema/entity-schema.js'
import { MissingValue } from './invalid-value.js'
import type { Item } from './item.js'
import type { JsonSink } from './json-sink.js'
import { type JsonReader, UNUSUAL } from './json-source.js'
import { isInheritedName, setOwn } from './own-property.js'
import { NULL } from './stored-type.js'
import { utf8Length } from './utf8-length.js'
import type { ValueCodec } from './value-codec.js'
import { writeNull } from './write-null.js'

/** The compiled form of one attribute of a class. Both functions throw `InvalidValue`. */
export interface CompiledAttribute {
  readonly schema: AttributeSchema
  readonly isKey: boolean
  /** Puts the attribute into `item`, or leaves it out. */
  readonly write: (
    source: Readonly<Record<string, unknown>>,
    item: Record<string, AttributeValue>,
    depth: number,
  ) => void
  /**
   * Adds the attribute as a member of a JSON object, with a comma before it, or nothing: `,"name":{"S":"..."}`. Returns the
   * value that it is of: a getter may give another each time.
   */
  readonly writeJson: (source: Readonly<Record<string, unknown>>, depth: number, sink: JsonSink) => unknown
  /** Assigns the property; says whether the item had the attribute. */
  readonly read: (item: Item, target: Record<string, unknown>) => boolean
  readonly isComputed: boolean
  readonly decode: ValueCodec['decode']
  /** As in an answer's JSON: `"name":`. */
  readonly jsonName: Uint8Array
  /** Reads the JSON of a stored value as `decode` would. */
  readonly readJson: JsonReader
  /** What an instance is given where there is no attribute. */
  readonly valueWhenAbsent: () => unknown
}

/** What an attribute is to its class. */
export interface AttributeRole {
  readonly isKey: boolean
  /** The class has a getter for it and no setter: instances compute it, loading has nothing to assign. */
  readonly isComputed: boolean
}

/** Compiles one attribute to two closures that share nothing with other attributes but their code. */
export function compileAttribute(
  schema: AttributeSchema,
  codec: ValueCodec,
  { isKey, isComputed }: AttributeRole,
): CompiledAttribute {
  const read = readerOf(schema, codec)
  return {
    schema,
    isKey,
    write: writerOf(schema, codec, isKey),
    writeJson: jsonWriterOf(schema, codec, isKey),
    read: isComputed ? readUncomputed(schema, read) : read,
    isComputed,
    decode: codec.decode,
    jsonName: Buffer.from(`${JSON.stringify(schema.name)}:`),
    readJson: jsonReaderOf(codec),
    valueWhenAbsent: valueWhenAbsentOf(schema),
  }
}

function writerOf(schema: AttributeSchema, { encode }: ValueCodec, isKey: boolean): CompiledAttribute['write'] {
  const { property, name } = schema
  const required = schema.required || isKey
  const isPlainName = name !== '__proto__'
  return (source, item, depth) => {
    const value = source[property]
    if (value === undefined) {
      if (required) throw new MissingValue('has no value, but is required')
      return
    }
    if (value === null && isKey) throw new MissingValue("is null, which a key can't be")
    const encoded = value === null ? NULL : encode(value, depth)
    if (isPlainName) item[name] = encoded
    else setOwn(item, name, encoded)
  }
}

function jsonWriterOf(
  { property, name, required }: AttributeSchema,
  { write }: ValueCodec,
  isKey: boolean,
): CompiledAttribute['writeJson'] {
  const prefix = `,${JSON.stringify(name)}:`
  const nameBytes = utf8Length(name)
  const isAscii = utf8Length(prefix) === prefix.length
  const isNeeded = required || isKey
  return (source, depth, sink) => {
    const value = source[property]
    if (value === undefined) {
      if (isNeeded) throw new MissingValue('has no value, but is required')
      return undefined
    }
    if (value === null && isKey) throw new MissingValue("is null, which a key can't be")
    sink.bytes += nameBytes
    if (isAscii) sink.ascii(prefix)
    else sink.text(prefix)
    if (value === null) writeNull(sink)
    else write(value, depth, sink)
    return value
  }
}

function readerOf(schema: AttributeSchema, { decode }: ValueCodec): CompiledAttribute['read'] {
  const { property, name, default: defaultValue } = schema
  const isInherited = isInheritedName(name)
  const valueWhenAbsent = valueWhenAbsentOf(schema)
  return (item, target) => {
    const stored = isInherited && !Object.hasOwn(item, name) ? undefined : item[name]
    if (stored === undefined) {
      target[property] = defaultValue === undefined ? undefined : valueWhenAbsent()
      return false
    }
    target[property] = decode(stored)
    return true
  }
}

function valueWhenAbsentOf({ default: defaultValue }: AttributeSchema): () => unknown {
  return typeof defaultValue === 'function' ? () => defaultValue() : () => defaultValue
}

/** What a type's own reader doesn't take, the parser and `decode` do. */
function jsonReaderOf({ read, decode }: ValueCodec): JsonReader {
  return (source) => {
    const { at } = source
    const value = read === undefined ? UNUSUAL : read(source)
    if (value !== UNUSUAL) return value
    source.at = at
    const stored = source.value()
    return stored === UNUSUAL ? UNUSUAL : decode(stored)
  }
}

/** Reads into what doesn't compute the property itself, as a key object doesn't. */
function readUncomputed(
  { property, name }: AttributeSchema,
  read: CompiledAttribute['read'],
): CompiledAttribute['read'] {
  return (item, target) => (property in target ? Object.hasOwn(item, name) : read(item, target))
}

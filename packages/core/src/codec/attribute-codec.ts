import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { AttributeSchema } from '../schema/entity-schema.js'
import { MissingValue } from './invalid-value.js'
import type { Item } from './item.js'
import type { JsonSink } from './json-sink.js'
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
  const valueWhenAbsent = typeof defaultValue === 'function' ? defaultValue : () => defaultValue
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

/** Reads into what doesn't compute the property itself, as a key object doesn't. */
function readUncomputed(
  { property, name }: AttributeSchema,
  read: CompiledAttribute['read'],
): CompiledAttribute['read'] {
  return (item, target) => (property in target ? Object.hasOwn(item, name) : read(item, target))
}

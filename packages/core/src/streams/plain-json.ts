import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Item } from '../codec/item.js'
import { isExactNumber } from '../codec/number-codec.js'
import { setOwn } from '../codec/own-property.js'
import type { AttributeType } from '../schema/attribute-type.js'
import type { EmbeddedSchema, EntitySchema } from '../schema/entity-schema.js'
import { findSchema } from '../schema/registry.js'

/** What JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject

/** An object of JSON. */
export interface JsonObject {
  readonly [name: string]: JsonValue
}

/** The stored attributes of a class by its properties, as plain JSON. */
export function plainProperties({ attributes }: EntitySchema | EmbeddedSchema, item: Item): JsonObject {
  const json: Record<string, JsonValue> = {}
  for (const { property, name, type } of attributes) {
    const stored = Object.hasOwn(item, name) ? item[name] : undefined
    if (stored !== undefined) json[property] = plainValue(type, stored)
  }
  return json
}

function plainValue(type: AttributeType, stored: AttributeValue): JsonValue {
  if (stored.NULL !== undefined) return null
  if (typeof type === 'string') return (PLAIN_BY_NAME[type] ?? plainStored)(stored)
  if (!('kind' in type)) return plainStored(stored)
  switch (type.kind) {
    case 'list':
      return (stored.L ?? []).map((element) => plainValue(type.element, element))
    case 'map':
    case 'record':
      return plainMap(stored.M ?? {}, (value) => plainValue(type.element, value))
    case 'nested':
      return plainNested(findSchema(type.target()), stored)
    case 'one-of':
      return plainStored(stored)
    default:
      return type satisfies never
  }
}

// how these are stored their codecs tell: numbers in full, dates in ISO 8601 or counted since 1970
const PLAIN_BY_NAME: Readonly<Record<string, (stored: AttributeValue) => JsonValue>> = {
  bigint: (stored) => stored.N ?? null,
  decimal: (stored) => stored.N ?? null,
  'bigint-set': (stored) => stored.NS ?? null,
  'epoch-seconds': (stored) => isoText(Number(stored.N) * 1000),
  'epoch-ms': (stored) => isoText(Number(stored.N)),
}

function isoText(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

function plainNested(schema: EntitySchema | EmbeddedSchema | undefined, stored: AttributeValue): JsonValue {
  // what was encoded has its class registered
  return schema === undefined ? plainStored(stored) : plainProperties(schema, stored.M ?? {})
}

/** What is stored, where nothing more is known of it; a number that a JavaScript number can't hold exactly is a text. */
function plainStored(stored: AttributeValue): JsonValue {
  if (stored.N !== undefined) return plainNumber(stored.N)
  if (stored.NS !== undefined) return stored.NS.map(plainNumber)
  if (stored.B !== undefined) return base64(stored.B)
  if (stored.BS !== undefined) return stored.BS.map(base64)
  if (stored.L !== undefined) return stored.L.map(plainStored)
  if (stored.M !== undefined) return plainMap(stored.M, plainStored)
  return stored.S ?? stored.SS ?? stored.BOOL ?? null
}

function plainMap(entries: Item, plain: (value: AttributeValue) => JsonValue): JsonObject {
  const json: Record<string, JsonValue> = {}
  for (const [name, value] of Object.entries(entries)) setOwn(json, name, plain(value))
  return json
}

function plainNumber(text: string): number | string {
  const value = Number(text)
  return isExactNumber(value, text) ? value : text
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

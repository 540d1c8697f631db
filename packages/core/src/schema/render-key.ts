import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { ScalarType } from './attribute-type.js'
import type { EntitySchema, KeyAttribute } from './entity-schema.js'

/** Characters of one key value that a message shows. */
const MAX_SHOWN = 100

/** A primary key for messages, by property names: `{ artist: "x", title: "y" }`. `item` may hold more than the key. */
export function renderKey(schema: EntitySchema, item: Readonly<Record<string, AttributeValue>>): string {
  const { partitionKey, sortKey } = schema.key
  const parts = sortKey === undefined ? [partitionKey] : [partitionKey, sortKey]
  return `{ ${parts.map((part) => renderPart(part, item)).join(', ')} }`
}

function renderPart(
  { property, name, scalarType }: KeyAttribute,
  item: Readonly<Record<string, AttributeValue>>,
): string {
  const value = Object.hasOwn(item, name) ? item[name] : undefined
  return `${property}: ${(value && renderValue(value, scalarType)) ?? 'missing'}`
}

function renderValue(value: AttributeValue, scalarType: ScalarType): string | undefined {
  switch (scalarType) {
    case 'S':
      return value.S === undefined ? undefined : JSON.stringify(cut(value.S))
    case 'N':
      return value.N === undefined ? undefined : cut(value.N)
    case 'B':
      return value.B === undefined ? undefined : cut(Buffer.from(value.B).toString('base64'))
    default:
      return scalarType satisfies never
  }
}

function cut(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
}

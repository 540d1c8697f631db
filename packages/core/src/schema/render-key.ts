import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { ScalarType } from './attribute-type.js'
import type { EntitySchema, KeyAttribute } from './entity-schema.js'
import { keyParts } from './key-parts.js'

/** Characters of one key value that a message shows. */
const MAX_SHOWN = 100

/**
 * A primary key for messages, by property names: `{ artist: "x", title: "y" }`, binary as base64 in `<>`, long values cut.
 * `item` may hold more than the key; `absent` stands for a part that it doesn't hold.
 */
export function renderKey(
  schema: EntitySchema,
  item: Readonly<Record<string, AttributeValue>>,
  absent: 'missing' | 'invalid' = 'missing',
): string {
  const parts = keyParts(schema.key).map((part) => renderPart(part, item) ?? `${part.property}: ${absent}`)
  return `{ ${parts.join(', ')} }`
}

function renderPart(
  { property, name, scalarType }: KeyAttribute,
  item: Readonly<Record<string, AttributeValue>>,
): string | undefined {
  const value = Object.hasOwn(item, name) ? item[name] : undefined
  const text = value === undefined ? undefined : renderValue(value, scalarType)
  return text === undefined ? undefined : `${property}: ${text}`
}

function renderValue(value: AttributeValue, scalarType: ScalarType): string | undefined {
  switch (scalarType) {
    case 'S':
      return value.S === undefined ? undefined : JSON.stringify(cut(value.S))
    case 'N':
      return value.N === undefined ? undefined : cut(value.N)
    case 'B':
      return value.B === undefined ? undefined : `<${cut(Buffer.from(value.B).toString('base64'))}>`
    default:
      return scalarType satisfies never
  }
}

function cut(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
}

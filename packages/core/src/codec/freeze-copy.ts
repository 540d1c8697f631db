import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { setOwn } from './own-property.js'

/** A deep copy of a stored value that nobody can change: frozen, except for the bytes of binary, which can't be. */
export function freezeCopy(value: AttributeValue): AttributeValue {
  return copy(value) as AttributeValue
}

// structure only: whatever was stored is kept as it is, also what later versions of DynamoDB may bring
function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice()
  if (Array.isArray(value)) return Object.freeze(value.map(copy))
  const copied: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(value)) setOwn(copied, name, copy(inner))
  return Object.freeze(copied)
}

import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Item } from './item.js'

/** Keeps the walk away from items without binary; in an item with an attribute `B` the walk finds nothing. */
const MAY_HOLD_BINARY = /"BS?":/

/** The item whose JSON a request has: binary is base64 there, and bytes here. */
export function readItemText(text: string): Item {
  const item: Item = JSON.parse(text)
  return MAY_HOLD_BINARY.test(text) ? withBytes(item) : item
}

type Json<V> = V extends Uint8Array ? string : V

function withBytes(item: Item): Item {
  for (const value of Object.values(item)) restoreBytes(value)
  return item
}

function restoreBytes(value: AttributeValue): void {
  if (value.M !== undefined) withBytes(value.M)
  else if (value.L !== undefined) value.L.forEach(restoreBytes)
  else if (value.B !== undefined) value.B = bytesOf(value.B)
  else if (value.BS !== undefined) value.BS = value.BS.map(bytesOf)
}

// the types say bytes, but this is fresh from JSON
function bytesOf(base64: Json<Uint8Array> | Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(base64 as string, 'base64'))
}

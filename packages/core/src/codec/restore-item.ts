import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Item } from './item.js'

/**
 * Whether JSON that holds items may hold what `restoreItem` restores: it keeps the walk away from all others. In an item
 * with an attribute `B` the walk finds nothing.
 */
export function needsRestoring(text: string): boolean {
  // the plain searches are quicker than the expressions, and most texts hold neither
  if ((text.includes('B"') || text.includes('BS"')) && BINARY.test(text)) return true
  return text.includes('null') && NOTHING.test(text)
}

const BINARY = /"BS?"\s*:/
/** DynamoDB leaves members out, other servers may write `null`; the SDK leaves those out. */
const NOTHING = /:\s*null/

/** Turns the base64 of an item that is fresh from JSON into bytes, in place. */
export function restoreItem(item: Item): Item {
  for (const value of Object.values(item)) restoreValue(value)
  return item
}

function restoreValue(value: AttributeValue): void {
  if (value.M !== undefined && value.M !== null) restoreItem(value.M)
  else if (value.L !== undefined && value.L !== null) value.L.forEach(restoreValue)
  else if (value.B !== undefined && value.B !== null) value.B = bytesOf(value.B)
  else if (value.BS !== undefined && value.BS !== null) value.BS = value.BS.map(bytesOf)
  dropNulls(value)
}

/** Removes members that are `null`, in place. */
export function dropNulls(value: object): void {
  for (const [name, member] of Object.entries(value)) if (member === null) Reflect.deleteProperty(value, name)
}

// the types say bytes, but this is fresh from JSON
function bytesOf(base64: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(base64 as unknown as string, 'base64'))
}

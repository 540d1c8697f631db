import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { InvalidValue } from './invalid-value.js'

/** What `null` is stored as. */
export const NULL: AttributeValue = Object.freeze({ NULL: true })

/** For a stored value of another type than declared: `null` for NULL, an error for all others. */
export function nullOrMismatch(stored: AttributeValue, expected: string): null {
  if (stored?.NULL === true) return null
  throw new InvalidValue(`is ${storedTypeOf(stored)}, expected ${expected}`)
}

/** The data type descriptor of a stored value: `S`, `N`, `SS`, ... */
export function storedTypeOf(stored: AttributeValue): string {
  if (typeof stored !== 'object' || stored === null) return 'no AttributeValue'
  const defined = Object.entries(stored).find(([, value]) => value !== undefined)
  return defined?.[0] ?? 'an empty AttributeValue'
}

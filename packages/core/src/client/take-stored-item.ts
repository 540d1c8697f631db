import type { Item } from '../codec/item.js'

/**
 * The stored item that came with a false condition. It is hidden from whoever prints the error: items hold personal data,
 * and errors are logged.
 */
export function takeStoredItem(error: unknown): Item | undefined {
  if (typeof error !== 'object' || error === null || !('Item' in error)) return undefined
  const item: unknown = error.Item
  Reflect.defineProperty(error, 'Item', { enumerable: false })
  return typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as Item) : undefined
}

import type { Item } from './item.js'
import { needsRestoring, restoreItem } from './restore-item.js'

/** The item whose JSON a request has: binary is base64 there, and bytes here. */
export function readItemText(text: string): Item {
  const item: Item = JSON.parse(text)
  return needsRestoring(text) ? restoreItem(item) : item
}

import type { Condition } from './condition.js'

/** The condition that the item has an attribute of a stored name; by a key's name, that there is an item. */
export function attributeExists(name: string): Condition {
  const operand = Object.freeze({ kind: 'path', path: Object.freeze([name]) } as const)
  return Object.freeze({ kind: 'function', name: 'attribute_exists', operands: Object.freeze([operand]) })
}

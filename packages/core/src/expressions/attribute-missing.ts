import type { Condition } from './condition.js'

/** The condition that the item has no attribute of a stored name; by a key's name, that there is no item. */
export function attributeMissing(name: string): Condition {
  const operand = Object.freeze({ kind: 'path', path: Object.freeze([name]) } as const)
  return Object.freeze({ kind: 'function', name: 'attribute_not_exists', operands: Object.freeze([operand]) })
}

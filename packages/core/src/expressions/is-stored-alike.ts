import type { AttributeType } from '../schema/attribute-type.js'

/** Whether whatever is stored as the one type can be read as the other. */
export function isStoredAlike(from: AttributeType, to: AttributeType): boolean {
  if (from === to || from === 'unknown' || to === 'unknown') return true
  if (typeof from === 'string' || !('kind' in from)) return false
  if (from.kind === 'one-of') return from.values.every((value) => takes(to, value))
  if (typeof to === 'string' || !('kind' in to)) return false
  if (from.kind === 'nested') return to.kind === 'nested' && from.target() === to.target()
  if (to.kind === 'nested' || to.kind === 'one-of') return false
  // maps and records are one thing when they are stored
  return (from.kind === 'list') === (to.kind === 'list') && isStoredAlike(from.element, to.element)
}

function takes(type: AttributeType, value: string | number): boolean {
  if (typeof type === 'string') return type === typeof value
  return 'kind' in type && type.kind === 'one-of' && type.values.includes(value)
}

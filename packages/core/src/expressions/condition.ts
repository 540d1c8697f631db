import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { sameValue } from '../codec/same-item.js'

/** What must hold of the stored item for a write to be applied. */
export type Condition =
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'is'; readonly name: string; readonly value: AttributeValue }
  | { readonly kind: 'and'; readonly parts: readonly Condition[] }

export function attributeMissing(name: string): Condition {
  return Object.freeze({ kind: 'missing', name })
}

export function attributeIs(name: string, value: AttributeValue): Condition {
  return Object.freeze({ kind: 'is', name, value })
}

export function allOf(...conditions: readonly Condition[]): Condition {
  return conditions.length === 1 ? conditions[0]! : Object.freeze({ kind: 'and', parts: Object.freeze(conditions) })
}

export function sameCondition(a: Condition | undefined, b: Condition | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  if (a.kind === 'missing') return b.kind === 'missing' && a.name === b.name
  if (a.kind === 'is') return b.kind === 'is' && a.name === b.name && sameValue(a.value, b.value)
  return (
    b.kind === 'and' &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, index) => sameCondition(part, b.parts[index]))
  )
}

import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { defineEntity, type PartitionKey, type SortKey } from '@sluice/core'
import type { Attributes, Id } from './unit-script.js'

export class Doc {
  p!: PartitionKey<string>
  id!: SortKey<Id | 'guard'>
  n?: number | undefined
  s?: string | undefined
}
defineEntity(Doc, {
  table: 'Docs',
  partitionKey: 'p',
  sortKey: 'id',
  attributes: { p: 'string', id: 'string', n: 'number', s: { type: 'string', name: 'text' } },
  indexes: { byN: { local: true, sortKey: 'n' } },
})

export const keyOf = (id: Id): { readonly p: string; readonly id: Id } => ({ p: 'p', id })
/** Of an item that nobody writes: checks are about it. It is beside the others, so that only a scan finds it. */
export const GUARD = { p: 'guard', id: 'guard' } as const

export function storedForm(id: Id, { n, s, x }: Attributes): Record<string, AttributeValue> {
  return {
    p: { S: 'p' },
    id: { S: id },
    ...(n !== undefined && { n: { N: String(n) } }),
    ...(s !== undefined && { text: { S: s } }),
    ...(x !== undefined && { x: { S: x } }),
  }
}

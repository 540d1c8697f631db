import type { Item } from '../codec/item.js'
import { sameValue } from '../codec/same-item.js'
import type { EntitySchema } from '../schema/entity-schema.js'

/** The properties whose stored values differ, by DynamoDB's equality, in the order declared. */
export function findChanged({ attributes }: EntitySchema, before: Item, after: Item): readonly string[] {
  return attributes.filter(({ name }) => !isSame(before, after, name)).map(({ property }) => property)
}

function isSame(before: Item, after: Item, name: string): boolean {
  const old = Object.hasOwn(before, name) ? before[name] : undefined
  const now = Object.hasOwn(after, name) ? after[name] : undefined
  return old === undefined || now === undefined ? old === now : sameValue(old, now)
}
